/**
 * Number of one-letter edits (insert, remove, replace, swap two neighbours) between two words, or `most + 1`
 * as soon as it is known to be more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    let best = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      let cost = Math.min(
        at(last, column) + 1,
        at(line, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (swapped(one, other, row, column)) cost = Math.min(cost, at(before, column - 2) + 1);
      line.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return most + 1;
    before = last;
    last = line;
  }
  return Math.min(at(last, other.length), most + 1);
}

function swapped(one: string, other: string, row: number, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
    one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
  );
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Infinity;
}

/** The letters of a word as bits: words one edit apart differ by two bits at most. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place += 1) bits |= 1 << ((word.charCodeAt(place) - 97) & 31);
  return bits;
}

export function bitsApart(one: number, other: number): number {
  let left = one ^ other;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}
