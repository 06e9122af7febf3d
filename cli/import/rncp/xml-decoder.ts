import { isUtf8 } from 'node:buffer';
import { decodeMixed } from '../bytes.ts';

/**
 * Bytes of an XML file, piece by piece, as text. The encoding is the one it declares (UTF-8 by default), unless its bytes say
 * otherwise: what declares another one and is UTF-8 is read as UTF-8, and a byte that is not UTF-8 is marked for `mend`, so
 * that it spoils its cell only.
 */
export class XmlDecoder {
  #declared: TextDecoder | null;
  #left = Buffer.alloc(0);

  constructor(head: Buffer) {
    const named =
      /^[^>]*encoding=["']([\w.-]+)["']/.exec(head.subarray(0, 200).toString('latin1'))?.[1] ?? '';
    this.#declared = named === '' || /^utf-?8$/i.test(named) ? null : new TextDecoder(named);
  }

  decode(piece: Buffer): string {
    if (this.#declared && !this.#isUtf8(piece)) return this.#declared.decode(piece, { stream: true });
    const bytes = Buffer.concat([this.#left, piece]);
    const whole = bytes.length - cutLength(bytes);
    this.#left = bytes.subarray(whole);
    return textOf(bytes.subarray(0, whole));
  }

  end(): string {
    return this.#declared ? this.#declared.decode() : textOf(this.#left);
  }

  /** From the first piece on whose accents are UTF-8, all is. */
  #isUtf8(piece: Buffer): boolean {
    const { good, bad } = decodeMixed(piece.subarray(0, piece.length - cutLength(piece)));
    if (good > bad) this.#declared = null;
    return good > bad;
  }
}

const textOf = (bytes: Buffer): string => (isUtf8(bytes) ? bytes.toString('utf8') : decodeMixed(bytes).text);

/** How many bytes at the end begin a sign that the next piece finishes. */
function cutLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
