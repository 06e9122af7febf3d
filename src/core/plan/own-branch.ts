import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { named, type Named } from '../catalogue/summary.ts';

/** The industry whose branch gives a certificate that has no number, where there is one only: its title often does not say it. */
export function ownBranch(
  { sectors: known }: Pick<Lookup, 'sectors'>,
  { register, sectors }: Pick<Pathway, 'register' | 'sectors'>,
): Named | null {
  const [only, ...others] = new Set(sectors.map(({ sector }) => sector));
  return register === null && only !== undefined && others.length === 0 ? named(found(known, only)) : null;
}
