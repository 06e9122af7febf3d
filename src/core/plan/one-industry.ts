import type { Sector } from '../catalogue/field.ts';
import type { Lookup } from '../catalogue/lookup.ts';

/** The great domain of ROME named "Industrie": who has another trade, of a shop or a building site, does not work in the industry that has it too. */
const ofIndustry = 'H';

/**
 * Whether the sectors where trades (`at`) are exercised are but the industry that they are of, under several names: one division of NAF, and each trade
 * is of one of them by its list. Meat, poultry and their cooperatives are no other industry to who works in a slaughterhouse.
 */
export function isOneIndustry(
  { sectorsByOccupation }: Pick<Lookup, 'sectorsByOccupation'>,
  at: readonly string[],
  sectors: readonly Sector[],
): boolean {
  const [first, ...others] = sectors;
  const isOf = (code: string) =>
    code.startsWith(ofIndustry) &&
    (sectorsByOccupation.get(code) ?? []).some(({ id }) => sectors.some((one) => one.id === id));
  return (
    first !== undefined &&
    at.length > 0 &&
    at.every(isOf) &&
    first.naf.some((division) => others.every(({ naf }) => naf.includes(division)))
  );
}
