import type { Lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { isGrown } from '../search/answer/in-factory.ts';
import type { Target } from './ask.ts';
import { isIndustry } from './industry.ts';

/** Work of fields and woods, by its domain of ROME. */
const ofFields = (code: string): boolean => code.startsWith('A');

/**
 * Whether a certificate is of the fields alone, towards an industry, for who does not come from there: all its trades grow or breed. That its title says vegetables makes it
 * no certificate of who cans them. `at`: the trades held.
 */
export function isOnlyGrown(
  lookup: Lookup,
  at: readonly string[],
  target: Target,
): (pathway: Pick<Pathway, 'occupations'>) => boolean {
  const isAsked =
    target.kind === 'field' &&
    target.sectors.length > 0 &&
    target.families.length === 0 &&
    target.sectors.every((id) => isIndustry(lookup, id)) &&
    !at.some(ofFields);
  return ({ occupations }) =>
    isAsked && occupations.length > 0 && occupations.every(({ code }) => isGrown(code));
}
