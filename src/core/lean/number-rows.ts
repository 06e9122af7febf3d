/**
 * Rows of numbers written as one text: the browser has it in one piece, where lists of lists are thousands of pieces, and it is
 * shorter. A number up to 59 is one character; others are two, or one and four more. Every row ends with a space.
 */

/** The same read: all numbers in one row, and where each row starts in it, then where the last one ends. */
export type NumberRows = { starts: Uint32Array; values: Int32Array };

/** Characters that JSON writes as they are: from `#` on, without the backslash. */
const first = 35;
const backslash = 92;
const end = 32;
const digits = 91;
const short = 60;
const pairs = digits - short - 1;

const digit = (value: number): string =>
  String.fromCharCode(value + first + (value + first >= backslash ? 1 : 0));

function written(value: number): string {
  if (value < short) return digit(value);
  const over = value - short;
  if (over < pairs * digits) return digit(short + Math.floor(over / digits)) + digit(over % digits);
  const powers = [digits ** 3, digits ** 2, digits, 1];
  return digit(digits - 1) + powers.map((power) => digit(Math.floor(value / power) % digits)).join('');
}

/** Writes rows of whole numbers from 0 to some millions. */
export const toNumberRows = (rows: readonly (readonly number[])[]): string =>
  rows.map((row) => `${row.map(written).join('')} `).join('');

/** Where the character left out would be among the digits. */
const leftOut = backslash - first;

/** Reads them again: one loop over characters that calls nothing of ours, as each text is read once, by code that is not yet warm. */
export function fromNumberRows(text: string): NumberRows {
  const values = new Int32Array(text.length);
  const ends: number[] = [0];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === end) {
      ends.push(next);
      continue;
    }
    let value = code < backslash ? code - first : code - first - 1;
    if (value >= short) {
      const isLong = value === digits - 1;
      let more = isLong ? 4 : 1;
      value = isLong ? 0 : value - short;
      for (; more > 0; more--) {
        const digit = text.charCodeAt(++at) - first;
        value = value * digits + (digit < leftOut ? digit : digit - 1);
      }
      if (!isLong) value += short;
    }
    values[next++] = value;
  }
  return { starts: new Uint32Array(ends), values: values.subarray(0, next) };
}

type Texts<K extends string> = Readonly<Record<K, string>>;
const read = new WeakMap<object, Map<string, NumberRows>>();

/** The rows of one text of some data, read once for all who ask. */
export function numberRows<K extends string>(data: Texts<K>, key: K): NumberRows {
  const known = read.get(data) ?? new Map<string, NumberRows>();
  read.set(data, known);
  const rows = known.get(key) ?? fromNumberRows(data[key]);
  known.set(key, rows);
  return rows;
}

/** One row of them. */
export const rowAt = ({ starts, values }: NumberRows, at: number): Int32Array =>
  values.subarray(starts[at] ?? 0, starts[at + 1] ?? starts[at] ?? 0);

/** How many rows there are. */
export const rowsIn = ({ starts }: NumberRows): number => starts.length - 1;

/** One row written alone. */
export const toNumbers = (row: readonly number[]): string => toNumberRows([row]);

/** One row of differences (`toDeltas`) read again, summed up. */
export function sumsAt(rows: NumberRows, at: number): Int32Array {
  const sums = rowAt(rows, at).slice();
  for (let index = 1; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (sums[index - 1] ?? 0);
  return sums;
}
