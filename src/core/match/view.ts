import { found, type Lookup } from '../catalogue/lookup.ts';
import { named, summary, type Named, type PathwaySummary } from '../catalogue/summary.ts';
import { groupOf, isLead } from './band.ts';
import { countable, type Countable } from './countable.ts';
import type { MatchGroup, OccupationMatch, PathwayMatch } from './types.ts';

/** Chosen values; an empty list narrows nothing. Several values of one list widen, several lists narrow. */
export type MatchFilter = { sectors: string[]; families: string[]; levels: string[]; routes: string[] };

export const noFilter = (): MatchFilter => ({ sectors: [], families: [], levels: [], routes: [] });

/** `ownLabel`: the trade held that the record names. `countable`: what may be counted aloud of it. */
export type MatchedPathway = PathwayMatch & {
  group: MatchGroup;
  ownLabel: string | null;
  countable: Countable;
  pathway: PathwaySummary;
  sectors: Named[];
};

export type MatchView = {
  pathways: MatchedPathway[];
  /** How many pass the filter, shown or not. */
  total: number;
  /** Of these, those that are near: records of a trade held, and what is within reach. */
  near: number;
  occupations: {
    id: string;
    label: string;
    shared: number;
    missing: number;
    sectors: Named[];
    pathways: number;
  }[];
};

/** Of each group: as many as there may be of records of a trade held, fewer of what is further. */
const most: Record<MatchGroup, number> = { own: 40, reach: 30, further: 10 };
const mostOccupations = 12;

function passes(lookup: Lookup, id: string, filter: MatchFilter): boolean {
  const pathway = found(lookup.pathways, id);
  const has = (chosen: readonly string[], values: readonly string[]) =>
    chosen.length === 0 || chosen.some((value) => values.includes(value));
  return (
    has(
      filter.sectors,
      pathway.sectors.map(({ sector }) => sector),
    ) &&
    has(
      filter.families,
      pathway.families.map(({ family }) => family),
    ) &&
    has(filter.levels, [pathway.level === null ? 'non-renseigne' : String(pathway.level)]) &&
    has(filter.routes, pathway.routes ?? ['non-renseigne'])
  );
}

function sectorsOf(lookup: Lookup, id: string): Named[] {
  const ids = new Set(found(lookup.pathways, id).sectors.map(({ sector }) => sector));
  return [...ids].map((sector) => named(found(lookup.sectors, sector)));
}

/** The first matches of each group, in order. */
function firstOfEach(matches: readonly PathwayMatch[]): PathwayMatch[] {
  const groups = ['own', 'reach', 'further'] as const;
  return groups.flatMap((group) => matches.filter((match) => groupOf(match) === group).slice(0, most[group]));
}

/** The first matches that pass the filter and are kept, with what a list shows of them. The jobs already held are left out of the occupations. */
export function matchView(
  lookup: Lookup,
  result: { pathways: readonly PathwayMatch[]; occupations: readonly OccupationMatch[] },
  held: readonly string[],
  filter: MatchFilter,
  keeps: (id: string) => boolean = () => true,
): MatchView {
  const passing = result.pathways.filter(
    (one) => isLead(one) && keeps(one.id) && passes(lookup, one.id, filter),
  );
  const jobs = new Set(held);
  return {
    total: passing.length,
    near: passing.filter((one) => groupOf(one) !== 'further').length,
    pathways: firstOfEach(passing).map((match) => ({
      ...match,
      group: groupOf(match),
      ownLabel: match.own === null ? null : found(lookup.occupations, match.own).label,
      countable: countable(match),
      pathway: summary(lookup, found(lookup.pathways, match.id)),
      sectors: sectorsOf(lookup, match.id),
    })),
    occupations: result.occupations
      .filter(({ id }) => !jobs.has(id))
      .slice(0, mostOccupations)
      .map(({ id, shared, missing }) => ({
        id,
        label: found(lookup.occupations, id).label,
        shared: shared.length,
        missing: missing.length,
        sectors: (lookup.sectorsByOccupation.get(id) ?? []).map(named),
        pathways: lookup.pathwaysByOccupation.get(id)?.length ?? 0,
      })),
  };
}
