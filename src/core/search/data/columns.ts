/** Small codings that compress well: one column per fact, lines for texts, differences for sorted numbers. */

export function toLines(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\s*\n\s*/gu, ' ')).join('\n');
}

export function fromLines(lines: string): string[] {
  return lines === '' ? [] : lines.split('\n');
}

/** `[3, 5, 9]` -> `[3, 2, 4]`. */
export function toDeltas(sorted: readonly number[]): number[] {
  return sorted.map((value, index) => value - (sorted[index - 1] ?? 0));
}

export function fromDeltas(deltas: readonly number[]): number[] {
  let sum = 0;
  return deltas.map((delta) => (sum += delta));
}

/** Gives each text the number of its place in a table that grows as needed. */
export class Table {
  readonly #places = new Map<string, number>();

  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  texts(): string[] {
    return [...this.#places.keys()];
  }
}

/** Places of ids in a list; ids that it does not hold are left out. Sorted. */
export function placesIn(ids: readonly string[]): (wanted: Iterable<string>) => number[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  return (wanted) =>
    [...new Set(wanted)].flatMap((id) => places.get(id) ?? []).sort((one, other) => one - other);
}

/** The items at some places; a place out of the list is skipped. */
export function pick<T>(items: readonly T[], places: Iterable<number>): T[] {
  const picked: T[] = [];
  for (const place of places) {
    const item = items[place];
    if (item !== undefined) picked.push(item);
  }
  return picked;
}
