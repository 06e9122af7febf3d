import type { CoCertification } from '../catalogue/occupation.ts';
import { compareText, unique } from '../catalogue/order.ts';
import type { RawRecord, RawRome } from './raw.ts';

/**
 * How many RNCP records, active or old and whatever the catalogue's scope, name each family of trades, and each two of them
 * together. The family of a trade is its parent code (a record names no child of a split code), else itself. Codes that ROME
 * no longer knows are left out. Each pair is written once, under the lower code.
 */
export function coCertification(records: Iterable<RawRecord>, rome: RawRome): CoCertification[] {
  const familyOf = families(rome);
  const counts = new Map<string, { count: number; with: Map<string, number> }>();
  for (const record of records) {
    if (!record.id.startsWith('RNCP')) continue;
    const codes = unique(record.rome.flatMap((code) => familyOf.get(code) ?? []));
    codes.forEach((code, at) => {
      const entry = counts.get(code) ?? { count: 0, with: new Map<string, number>() };
      entry.count += 1;
      for (const other of codes.slice(at + 1)) entry.with.set(other, (entry.with.get(other) ?? 0) + 1);
      counts.set(code, entry);
    });
  }
  return [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([code, { count, with: others }]) => ({ code, count, with: sortedObject(others) }));
}

/** Each current code and each parent -> its family. */
function families({ occupations }: RawRome): Map<string, string> {
  const parents = occupations.flatMap(({ parent }): [string, string][] => (parent ? [[parent, parent]] : []));
  return new Map([
    ...parents,
    ...occupations.map(({ code, parent }): [string, string] => [code, parent ?? code]),
  ]);
}

function sortedObject(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}
