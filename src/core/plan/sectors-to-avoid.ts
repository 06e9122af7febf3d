import type { Lookup } from '../catalogue/lookup.ts';

/** The sectors refused, and all those of a branch that one of them stands for: who leaves metalworking leaves aircraft too. */
export function sectorsToAvoid(
  { catalogue, sectors }: Pick<Lookup, 'catalogue' | 'sectors'>,
  ids: readonly string[],
): string[] {
  const branches = catalogue.branches.filter(({ id }) => ids.includes(id));
  const all = [...ids, ...branches.flatMap((branch) => branch.sectors)];
  return [...new Set(all)].filter((id) => sectors.has(id));
}
