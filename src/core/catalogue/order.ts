/** Total orders, so that the same facts always give the same bytes. */

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** RNCP9 before RNCP10: letters first, then the number. */
export function compareIds(a: string, b: string): number {
  return compareText(letters(a), letters(b)) || number(a) - number(b) || compareText(a, b);
}

const letters = (id: string): string => id.replace(/\d.*$/, '');
const number = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0);

/** Each value once, in order. */
export function unique(
  values: Iterable<string>,
  compare: (a: string, b: string) => number = compareText,
): string[] {
  return [...new Set(values)].sort(compare);
}

/** Each item once by its key (the first in order of its JSON), sorted by key. */
export function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const sorted = [...items].sort(
    (a, b) => compareIds(key(a), key(b)) || compareText(JSON.stringify(a), JSON.stringify(b)),
  );
  return sorted.filter((item, at) => at === 0 || key(item) !== key(sorted[at - 1] ?? item));
}

/** Groups items under the key, or each of the keys, that `keysOf` gives; keys and items keep the order of `items`. */
export function groupBy<T>(
  items: Iterable<T>,
  keysOf: (item: T) => string | readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const keys = keysOf(item);
    const own = typeof keys === 'string' ? [keys] : keys.length > 1 ? new Set(keys) : keys;
    for (const key of own) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
