import { found } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { namesMeat } from './blood.ts';
import { namesFish } from './matter.ts';
import type { World } from './world.ts';

/** What of trades and certificates is left to who refuses sectors, by their names. */
type RefusedWork = { trade: (code: string) => boolean; pathway: (pathway: Pathway) => boolean };

/** Sectors whose refusal refuses what they handle, wherever it is worked: a butcher of a shop is of no industry. */
const handled: readonly [string, (name: string) => boolean][] = [
  ['viandes', namesMeat],
  ['produits-de-la-mer', namesFish],
];

/**
 * Who refuses a sector refuses what names it, though another sector or none has it: a head butcher, a certificate of an abattoir's
 * branch. A trade whose names say a sector that stays too is left, and a certificate that names one trade at least that is left.
 */
export function refusedWork({ space: { lookup }, telling }: World, avoid: readonly string[]): RefusedWork {
  if (avoid.length === 0) return { trade: () => false, pathway: () => false };
  const stay = lookup.catalogue.sectors.map(({ id }) => id).filter((id) => !avoid.includes(id));
  const says = (code: string, sectors: readonly string[]) =>
    sectors.some((sector) => telling.byName(code, sector));
  const named = handled.flatMap(([sector, names]) => (avoid.includes(sector) ? [names] : []));
  const handles = (name: string) => named.some((names) => names(name));
  const trade = (code: string): boolean =>
    handles(found(lookup.occupations, code).label) || (says(code, avoid) && !says(code, stay));
  return {
    trade,
    pathway: ({ title, occupations }) =>
      handles(title) || (occupations.length > 0 && occupations.every(({ code }) => trade(code))),
  };
}
