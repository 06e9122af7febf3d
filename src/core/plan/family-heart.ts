import type { Lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { familyTerms } from '../text/terms.ts';
import type { Target } from './ask.ts';

/**
 * Whether a certificate is of the heart of the families aimed at, where no sector is: every trade that it names is of them, or its title says the head word of the name of one. To mount
 * machines is not to maintain them, though a record names both trades. Any is where a sector is aimed at.
 */
export function heartOfFamilies(
  { families, familiesByOccupation }: Pick<Lookup, 'families' | 'familiesByOccupation'>,
  target: Extract<Target, { kind: 'field' }>,
): (pathway: Pathway) => boolean {
  if (target.sectors.length > 0 || target.families.length === 0) return () => true;
  const said = new Set(
    target.families.flatMap((id) => familyTerms(families.get(id)?.label ?? '').slice(0, 1)),
  );
  const isOf = (code: string) =>
    (familiesByOccupation.get(code) ?? []).some(({ id }) => target.families.includes(id));
  return ({ title, occupations }) =>
    occupations.every(({ code }) => isOf(code)) || familyTerms(title).some((word) => said.has(word));
}
