import type { GlossOf } from '../words/glosses.ts';
import { type Lookup } from '../catalogue/lookup.ts';
import { groupBy } from '../catalogue/order.ts';
import { isInWorld } from '../catalogue/world.ts';
import { glossedTrade, type GlossedTrade } from './glossed.ts';

/** The home of trades: those of the catalogue's world, by great domain of ROME. `others`: how many the search alone finds. */
type TradesHome = {
  total: number;
  others: number;
  /** The last, without label: trades of domains that are hardly of this world, by the pathways that name them. */
  groups: {
    code: string;
    label: string | null;
    en: string | null;
    occupations: (GlossedTrade & { pathways: number })[];
  }[];
};

const beside = '';

/** A great domain of ROME is of this world when sectors and families hold at least so many of its trades. */
const leastHeld = 3;

/** The trades that pathways, sectors or families of the catalogue name; those with most pathways first, domains alike. */
export function tradesHome(lookup: Lookup, names: GlossOf): TradesHome {
  const { occupations, domains } = lookup.catalogue;
  const known = occupations.filter(({ code }) => isInWorld(lookup, code));
  const pathwaysTo = (code: string) => lookup.pathwaysByOccupation.get(code)?.length ?? 0;
  const isHeld = ({ code }: { code: string }) =>
    lookup.sectorsByOccupation.has(code) || lookup.familiesByOccupation.has(code);
  const held = groupBy(known.filter(isHeld), ({ domain }) => [domain.charAt(0)]);
  const groupOf = (domain: string) => ((held.get(domain)?.length ?? 0) < leastHeld ? beside : domain);
  const groups = [...groupBy(known, ({ domain }) => [groupOf(domain.charAt(0))])].map(([code, list]) => ({
    code,
    label: code === beside ? null : (domains.find((domain) => domain.code === code)?.label ?? code),
    en: code === beside ? null : names('domain', code),
    occupations: list
      .map((one) => ({ ...glossedTrade(lookup, names, one.code), pathways: pathwaysTo(one.code) }))
      .sort((a, b) => b.pathways - a.pathways || a.label.localeCompare(b.label, 'fr')),
  }));
  const weight = (group: (typeof groups)[number]) =>
    group.occupations.reduce((sum, { pathways }) => sum + pathways, 0);
  return {
    total: known.length,
    others: occupations.length - known.length,
    groups: groups.sort(
      (a, b) =>
        Number(a.code === beside) - Number(b.code === beside) ||
        weight(b) - weight(a) ||
        (a.code < b.code ? -1 : 1),
    ),
  };
}
