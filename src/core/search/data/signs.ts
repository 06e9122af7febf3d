/**
 * Codings of the file that the browser fetches, for what compresses badly as JSON: a number is one sign, a list is a line, a sorted word is
 * what changes from the one before it.
 */

/** The first sign: printable, after the quote. The backslash and the signs without a face are skipped: JSON would write them longer. */
const first = 35;
const backslash = 92;
const faceless = { from: 127, to: 161 };
/** One past the last number that has a sign: the next code units are halves of pairs. */
const end = 0xd800 - first - 1 - (faceless.to - faceless.from);

/** One sign a number. Refuses (RangeError) what is not a whole number from 0 to 55,000 or so. */
export function toSigns(numbers: readonly number[]): string {
  return numbers.map(signOf).join('');
}

export function fromSigns(signs: string): number[] {
  const numbers: number[] = [];
  for (let place = 0; place < signs.length; place += 1) numbers.push(numberOf(signs.charCodeAt(place)));
  return numbers;
}

/** One line a list, each line ended. */
export function toSignLines(lists: readonly (readonly number[])[]): string {
  return lists.map((list) => `${toSigns(list)}\n`).join('');
}

export function fromSignLines(lines: string): number[][] {
  return lines.split('\n').slice(0, -1).map(fromSigns);
}

function signOf(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= end) throw new RangeError(`no sign: ${number}`);
  let code = first + number;
  if (code >= backslash) code += 1;
  if (code >= faceless.from) code += faceless.to - faceless.from;
  return String.fromCharCode(code);
}

function numberOf(code: number): number {
  let number = code;
  if (number >= faceless.to) number -= faceless.to - faceless.from;
  if (number > backslash) number -= 1;
  return number - first;
}

/** Says how many letters of the word before are dropped: A none, B one… Z all. */
const letterOf = (dropped: number): string => String.fromCharCode(65 + Math.min(dropped, 25));

/** Sorted words, each as a capital (the letters dropped from the word before) and its own end. Refuses (RangeError) words with a capital. */
export function toEndings(sorted: readonly string[]): string {
  let before = '';
  return sorted
    .map((word) => {
      if (/[A-Z]/u.test(word)) throw new RangeError(`not folded: ${word}`);
      let kept = 0;
      while (kept < before.length && before[kept] === word[kept]) kept += 1;
      if (before.length - kept >= 25) kept = 0;
      const letter = letterOf(kept === 0 ? 25 : before.length - kept);
      before = word;
      return letter + word.slice(kept);
    })
    .join('');
}

export function fromEndings(endings: string): string[] {
  const words: string[] = [];
  let before = '';
  for (let start = 0; start < endings.length;) {
    const dropped = endings.charCodeAt(start) - 65;
    let end = start + 1;
    while (end < endings.length && !isCapital(endings.charCodeAt(end))) end += 1;
    before = (dropped === 25 ? '' : before.slice(0, before.length - dropped)) + endings.slice(start + 1, end);
    words.push(before);
    start = end;
  }
  return words;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
