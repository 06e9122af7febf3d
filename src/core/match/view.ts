import { found, type Lookup } from '../catalogue/lookup.ts';
import { named, summary, type Named, type PathwaySummary } from '../catalogue/summary.ts';
import { groupOf, isLead } from './band.ts';
import { countable, type Countable } from './countable.ts';
import type { MatchGroup, PathwayMatch } from './types.ts';

/** Chosen values; an empty list narrows nothing. Several values of one list widen, several lists narrow. */
export type MatchFilter = { sectors: string[]; families: string[]; levels: string[]; routes: string[] };

export const noFilter = (): MatchFilter => ({ sectors: [], families: [], levels: [], routes: [] });

/** `ownLabel`: the trade held that the record names. `countable`: what may be counted aloud of it. */
export type MatchedPathway = PathwayMatch & {
  group: MatchGroup;
  ownLabel: string | null;
  countable: Countable;
  /** Its record names a trade held, but most of its blocs are to learn: it certifies more than what one does. */
  mostlyNew: boolean;
  pathway: PathwaySummary;
  sectors: Named[];
};

export type MatchView = {
  pathways: MatchedPathway[];
  /** How many pass the filter, shown or not. */
  total: number;
  /** Of these, those that are near: records of a trade held, and what is within reach. */
  near: number;
};

/** Of each group: as many as there may be of records of a trade held, fewer of what is further. */
const most: Record<MatchGroup, number> = { own: 40, reach: 30, further: 10 };

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

/** What is listed where a registration has ended and another one in force follows: that one, once. */
function inForce(lookup: Lookup, matches: readonly PathwayMatch[]): (one: PathwayMatch) => PathwayMatch[] {
  const known = new Map(matches.map((one) => [one.id, one]));
  return (one) => {
    const { status, successors } = found(lookup.pathways, one.id);
    if (status === 'active') return [one];
    const next = successors.flatMap(({ id }) =>
      lookup.pathways.get(id)?.status === 'active' ? (known.get(id) ?? []) : [],
    );
    return next.length > 0 ? next : [one];
  };
}

/** Whether more blocs of a record that names a trade held are to learn than are there or to be recognised. */
const isMostlyNew = (match: PathwayMatch): boolean =>
  groupOf(match) === 'own' &&
  match.listed &&
  ['all', 'gestures'].includes(countable(match)) &&
  match.acquired + match.toAssess < match.toLearn;

/** Of the records of a trade held, those that certify what one does before those most of which is to learn, which are within reach. */
function certifyingFirst(matches: readonly PathwayMatch[]): (PathwayMatch & { mostlyNew: boolean })[] {
  const all = matches.map((match) => {
    const mostlyNew = isMostlyNew(match);
    return { ...match, mostlyNew, band: mostlyNew ? ('reachable' as const) : match.band };
  });
  const turn = (one: (typeof all)[number]): number => (groupOf(one) === 'own' ? Number(one.mostlyNew) : 2);
  return all.sort((a, b) => turn(a) - turn(b));
}

/** The first matches that pass the filter and are kept, with what a list shows of them. */
export function matchView(
  lookup: Lookup,
  pathways: readonly PathwayMatch[],
  filter: MatchFilter,
  keeps: (id: string) => boolean = () => true,
  /** The counts that are said of each one listed. */
  count: (match: PathwayMatch) => PathwayMatch = (match) => match,
): MatchView {
  const leads = pathways.filter(isLead).flatMap(inForce(lookup, pathways));
  const passing = [...new Set(leads)].filter(
    ({ id, apart }) => !apart && keeps(id) && passes(lookup, id, filter),
  );
  return {
    total: passing.length,
    near: passing.filter((one) => groupOf(one) !== 'further').length,
    pathways: certifyingFirst(firstOfEach(passing).map(count)).map((match) => ({
      ...match,
      group: groupOf(match),
      ownLabel: match.own === null ? null : found(lookup.occupations, match.own).label,
      countable: countable(match),
      pathway: summary(lookup, found(lookup.pathways, match.id)),
      sectors: sectorsOf(lookup, match.id),
    })),
  };
}
