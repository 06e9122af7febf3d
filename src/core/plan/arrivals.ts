import { found } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { isMaker } from './appellations.ts';
import type { World } from './world.ts';

/** A title says the trade when this share of its words, rare ones weighing more, is in the names of the trade. */
const leastTitle = 1 / 2;

const known = new WeakMap<World, Map<string, readonly string[]>>();

/**
 * Trades of who makes things that are exercised in a sector though they are not among those that it has of its own: one of their names says the
 * sector, or a record of the sector, by its title, says the trade. One may arrive there by them: who upholsters cars.
 */
export function tradesToo(world: World, sector: string): readonly string[] {
  const before = known.get(world) ?? new Map<string, readonly string[]>();
  known.set(world, before);
  const codes = before.get(sector) ?? read(world, sector);
  before.set(sector, codes);
  return codes;
}

function read({ space, telling, titles }: World, sector: string): string[] {
  const { lookup } = space;
  const own = new Set(found(lookup.sectors, sector).occupations);
  const isTitled = ({ sectors }: Pathway) =>
    sectors.some((one) => one.sector === sector && one.evidence === 'title');
  const isTaught = (code: string) =>
    (lookup.pathwaysByOccupation.get(code) ?? []).some(
      (one) => isTitled(one) && telling.isMainly(code, one.id) && titles.like(code, one.id) >= leastTitle,
    );
  return lookup.catalogue.occupations
    .filter((trade) => !own.has(trade.code) && trade.widespread !== true && isMaker(trade))
    .map(({ code }) => code)
    .filter((code) => telling.byAppellation(code, sector) || isTaught(code));
}
