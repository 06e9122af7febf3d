import { isUtf8 } from 'node:buffer';
import { Fatal } from '../errors.ts';

/** A byte that is not UTF-8 in a file that otherwise is: kept as U+F700 + byte, so that its cell can be named. */
const STRAY = 0xf700;
const stray = /[\uf780-\uf7ff]/gu;
/** Bytes 0x80 to 0x9F in Windows-1252; Node's own decoder reads them as controls. */
const WINDOWS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
const windowsSign = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? (WINDOWS[byte - 0x80] ?? '') : String.fromCharCode(byte);
/** What no cell should hold: controls (but tab and ends of lines), C1, the replacement character, stray bytes. */
const odd = /[\ufffd\uf780-\uf7ff]|(?![\t\n\r])\p{Cc}/u;

/**
 * The text of an official file: UTF-8, else Windows-1252 (as Excel saves) or ISO-8859-15. A file that is UTF-8 but for a
 * few bytes is not another encoding: those bytes are marked for `mend`.
 */
export function decode(bytes: Buffer, name: string): string {
  refuseWide(bytes, name);
  if (isUtf8(bytes)) return bytes.toString('utf8').replace(/^\ufeff/, '');
  const { text, good, bad } = decodeMixed(bytes);
  if (good > bad) return text.replace(/^\ufeff/, '');
  // 0x80-0x9F are signs (’ œ – …) in Windows-1252 and nothing in ISO-8859-15.
  const windows = bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  return windows ? fromWindows(bytes.toString('latin1')) : new TextDecoder('iso-8859-15').decode(bytes);
}

function refuseWide(bytes: Buffer, name: string): void {
  const mark = bytes.subarray(0, 2).toString('hex');
  const head = bytes.subarray(0, 400);
  const zeros = head.filter((byte) => byte === 0).length;
  if (mark === 'fffe' || mark === 'feff' || zeros > head.length / 4)
    throw new Fatal(`${name} est en UTF-16 : l'enregistrer en « CSV UTF-8 »`);
}

/** Decodes what is UTF-8, marks the rest; counts the well-formed signs beyond ASCII and the bytes that are not. */
export function decodeMixed(bytes: Buffer): { text: string; good: number; bad: number } {
  const parts: string[] = [];
  let [good, bad, from] = [0, 0, 0];
  for (let at = 0; at < bytes.length;) {
    const length = signLength(bytes, at);
    if (length > 1) good += 1;
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(bytes.toString('utf8', from, at), String.fromCharCode(STRAY + (bytes[at] ?? 0)));
    bad += 1;
    at += 1;
    from = at;
  }
  parts.push(bytes.toString('utf8', from));
  return { text: parts.join(''), good, bad };
}

/** Bytes of the UTF-8 sign that begins at `at`; 0 when none does. */
function signLength(bytes: Buffer, at: number): number {
  const head = bytes[at] ?? 0;
  if (head < 0x80) return 1;
  const length = head >= 0xf0 ? 4 : head >= 0xe0 ? 3 : head >= 0xc0 ? 2 : 0;
  return length > 0 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

const fromWindows = (text: string): string =>
  text.replace(/[\u0080-\u009f]/gu, (sign) => windowsSign(sign.charCodeAt(0)));

/** Whether a text holds a sign that no official text should. */
export const isOdd = (text: string): boolean => odd.test(text);

/** A cell without odd signs: stray bytes and C1 read as Windows-1252, controls as a space; U+FFFD, which nobody can read, stays. */
export function mend(cell: string): string {
  return fromWindows(cell.replace(stray, (sign) => windowsSign(sign.charCodeAt(0) - STRAY))).replace(
    /(?![\t\n\r])\p{Cc}/gu,
    ' ',
  );
}

/** An odd cell as it can be shown: the signs by their names. */
export function spelt(cell: string): string {
  return cell
    .replace(stray, (sign) => `<octet ${hex(sign.charCodeAt(0) - STRAY)}>`)
    .replace(/[\p{Cc}\ufffd]/gu, (sign) => `<U+${hex(sign.charCodeAt(0)).padStart(4, '0')}>`);
}

const hex = (code: number): string => code.toString(16).toUpperCase();
