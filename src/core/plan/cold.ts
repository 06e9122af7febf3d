import type { Sector } from '../catalogue/field.ts';
import type { Lookup } from '../catalogue/lookup.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import type { Pathway } from '../catalogue/pathway.ts';

/** Contexts of ROME: in a refrigerated area, exposed to low temperatures. */
export const coldContexts = ['300787', '403021'] as const;

/** Whether one often works in the cold in a sector, as we judge it. */
export const isColdSector = ({ usual }: Pick<Sector, 'usual'>): boolean => usual?.includes('froid') ?? false;

/**
 * Whether a trade is one of the cold: all its sectors are cold ones, or ROME tells of cold and none is. A trade of cold sectors and of
 * others, or of most industries, is in the cold by its place, not by itself: a line operator in sweets is not.
 */
export function isColdTrade(
  { sectorsByOccupation }: Pick<Lookup, 'sectorsByOccupation'>,
  { code, contexts, widespread }: Pick<Occupation, 'code' | 'contexts' | 'widespread'>,
): boolean {
  if (widespread === true) return false;
  const own = sectorsByOccupation.get(code) ?? [];
  const cold = own.filter(isColdSector).length;
  return cold > 0 ? cold === own.length : coldContexts.some((id) => contexts.includes(id));
}

/** Whether all the sectors of a pathway are cold ones. */
export const isColdPathway = ({ sectors }: Pick<Lookup, 'sectors'>, pathway: Pathway): boolean =>
  pathway.sectors.length > 0 &&
  pathway.sectors.every(({ sector }) => {
    const record = sectors.get(sector);
    return record !== undefined && isColdSector(record);
  });
