import type { Lookup } from './lookup.ts';

/** Whether a trade is of the catalogue's world: a pathway leads to it, or a sector or a family holds it. */
export const isInWorld = (lookup: Lookup, code: string): boolean =>
  [lookup.pathwaysByOccupation, lookup.sectorsByOccupation, lookup.familiesByOccupation].some(
    (ways) => (ways.get(code)?.length ?? 0) > 0,
  );
