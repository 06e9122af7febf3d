import type { Lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { handledIn, ofSameProducts } from './handled.ts';
import { drivesRoads } from './permits.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/**
 * Who leaves trades (`at`) for their health meets the same again in others, though ROME tells nothing of them: those of the same products,
 * for who flees what makes them ill; another lorry, for a back that no longer bears one.
 */
export function metAgain(
  lookup: Pick<Lookup, 'occupations'>,
  at: readonly string[],
  settings: readonly Setting[],
): (code: string) => boolean {
  const sameProducts = ofSameProducts(lookup, at, settings);
  const leavesRoad = settings.includes('charges') && at.some(drivesRoads);
  return (code) => sameProducts(code) || (leavesRoad && drivesRoads(code));
}

/**
 * The same, and what is of the industries that handle what makes one ill: every list of trades and certificates that one may go to leaves
 * them out. A certificate is judged by its trades in `sparedPathways`.
 */
export function fledFrom(
  world: World,
  at: readonly string[],
  settings: readonly Setting[],
): { trade: (code: string) => boolean; pathway: (pathway: Pathway) => boolean } {
  const { lookup } = world.space;
  const handled = handledIn(world, at, settings);
  const again = metAgain(lookup, at, settings);
  return {
    trade: (code) =>
      again(code) || (lookup.sectorsByOccupation.get(code) ?? []).some(({ id }) => handled.includes(id)),
    pathway: ({ sectors }) => sectors.some(({ sector }) => handled.includes(sector)),
  };
}
