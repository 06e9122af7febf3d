import type { GlossOf } from '../words/glosses.ts';
import { type Lookup } from '../catalogue/lookup.ts';
import { groupBy } from '../catalogue/order.ts';
import { isInWorld } from '../catalogue/world.ts';
import { glossedTrade, type GlossedTrade } from './glossed.ts';

/** The home of trades: those of the catalogue's world, by great domain of ROME. `others`: how many the search alone finds. */
type TradesHome = {
  total: number;
  others: number;
  groups: {
    code: string;
    label: string;
    en: string | null;
    occupations: (GlossedTrade & { pathways: number })[];
  }[];
};

/** The trades that pathways, sectors or families of the catalogue name; those with most pathways first, domains alike. */
export function tradesHome(lookup: Lookup, names: GlossOf): TradesHome {
  const { occupations, domains } = lookup.catalogue;
  const known = occupations.filter(({ code }) => isInWorld(lookup, code));
  const pathwaysTo = (code: string) => lookup.pathwaysByOccupation.get(code)?.length ?? 0;
  const groups = [...groupBy(known, ({ domain }) => [domain.charAt(0)])].map(([code, list]) => ({
    code,
    label: domains.find((domain) => domain.code === code)?.label ?? code,
    en: names('domain', code),
    occupations: list
      .map((one) => ({ ...glossedTrade(lookup, names, one.code), pathways: pathwaysTo(one.code) }))
      .sort((a, b) => b.pathways - a.pathways || a.label.localeCompare(b.label, 'fr')),
  }));
  const weight = (group: (typeof groups)[number]) =>
    group.occupations.reduce((sum, { pathways }) => sum + pathways, 0);
  return {
    total: known.length,
    others: occupations.length - known.length,
    groups: groups.sort((a, b) => weight(b) - weight(a) || (a.code < b.code ? -1 : 1)),
  };
}
