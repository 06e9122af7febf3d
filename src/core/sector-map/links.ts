import type { Sector } from '../catalogue/field.ts';
import type { Items } from '../match/items.ts';
import type { MoveTable } from '../plan/moves.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { isOfSectorAsSuch, mostSectors, ownSectorsOf } from '../catalogue/sector-as-such.ts';
import { cosine, idfOf, weighed, type Vector } from '../vectors/vectors.ts';

/**
 * What two sectors have in common, counted. `gestures`: trade macro-competences asked by the pathways or at the heart of the
 * occupations of both. `strength`: cosine (0-1) of those gestures, rarer ones weighing more; it orders, it is not shown alone.
 */
export type SectorTie = {
  from: string;
  to: string;
  /** Pathways of both, those of the whole interbranch apart. */
  pathways: number;
  /** Official moves of ROME, and moves estimated by us, from a trade of the first to a trade of the second. */
  official: number;
  estimated: number;
  gestures: number;
  strength: number;
};

/** How often each trade gesture is asked in a sector: by its pathways, and at the heart of its own occupations. */
export function gesturesOfSector(
  lookup: Lookup,
  items: Pick<Items, 'macroOf' | 'isTransversal'>,
  id: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (macro: string | undefined) => {
    if (macro !== undefined && !items.isTransversal(macro)) counts.set(macro, (counts.get(macro) ?? 0) + 1);
  };
  for (const pathway of lookup.pathwaysBySector.get(id) ?? []) {
    if (!isOfSectorAsSuch(pathway, id)) continue;
    const skills = [pathway.id, ...pathway.blocs.map(({ code }) => code)].flatMap(
      (code) => lookup.readings.get(code)?.skills ?? [],
    );
    for (const macro of new Set(skills.map((skill) => items.macroOf(skill.id)))) add(macro);
  }
  for (const code of found(lookup.sectors, id).occupations) {
    const { main, emerging } = found(lookup.occupations, code).skills;
    for (const macro of new Set([...main, ...emerging].map((skill) => items.macroOf(skill)))) add(macro);
  }
  return counts;
}

/** Rarer gestures weigh more, one of every sector nothing; how often they are asked is damped. */
function vectorsOf(all: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, Vector> {
  const idf = idfOf([...all.values()].map((counts) => counts.keys()));
  const rarity = (macro: string) => idf(macro) - Math.log(2);
  return new Map(
    [...all].map(([id, counts]) => [
      id,
      weighed(new Map([...counts].map(([macro, count]) => [macro, Math.sqrt(count)])), rarity),
    ]),
  );
}

const both = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): number =>
  [...one.keys()].filter((key) => other.has(key)).length;

type TradeMove = { from: string; to: string };

/** Moves from the trades of a sector to others; a trade that it has too is no move. */
export const movesOutOf = (
  { occupations }: Pick<Sector, 'occupations'>,
  movesOf: (code: string) => readonly string[],
): TradeMove[] =>
  occupations.flatMap((from) =>
    movesOf(from)
      .filter((to) => !occupations.includes(to))
      .map((to) => ({ from, to })),
  );

/** Moves from the trades of each sector to those of each other one. */
function countMoves(lookup: Lookup, movesOf: (code: string) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sector of lookup.catalogue.sectors)
    for (const { to } of movesOutOf(sector, movesOf))
      for (const other of lookup.sectorsByOccupation.get(to) ?? []) {
        const key = `${sector.id} ${other.id}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  return counts;
}

/** The links of all pairs of sectors, in both directions, that have something in common; in the order of their ids. */
export function sectorLinks(lookup: Lookup, items: Items, table: MoveTable): SectorTie[] {
  const ids = lookup.catalogue.sectors.map(({ id }) => id);
  const counts = new Map(ids.map((id) => [id, gesturesOfSector(lookup, items, id)]));
  const vectors = vectorsOf(counts);
  const officialOf = (code: string) => lookup.occupations.get(code)?.mobilities ?? [];
  const official = countMoves(lookup, officialOf);
  const estimated = countMoves(lookup, (code) => {
    const named = new Set(officialOf(code));
    return (table[code] ?? []).map(([to]) => to).filter((to) => !named.has(to));
  });
  const shared = new Map<string, number>();
  for (const own of lookup.catalogue.pathways.map(ownSectorsOf).filter(({ length }) => length <= mostSectors))
    for (const one of own)
      for (const other of own) shared.set(`${one} ${other}`, (shared.get(`${one} ${other}`) ?? 0) + 1);
  const links = ids.flatMap((from) =>
    ids
      .filter((to) => to !== from)
      .map((to): SectorTie => {
        const key = `${from} ${to}`;
        return {
          from,
          to,
          pathways: shared.get(key) ?? 0,
          official: official.get(key) ?? 0,
          estimated: estimated.get(key) ?? 0,
          gestures: both(found(counts, from), found(counts, to)),
          strength: Math.round(1000 * cosine(found(vectors, from), found(vectors, to))) / 1000,
        };
      }),
  );
  return links.filter(
    ({ pathways, official: moves, estimated: near, strength }) => pathways + moves + near + strength > 0,
  );
}

/** The links of one sector, the strongest first. */
export function linksFrom(links: readonly SectorTie[], id: string, limit: number): SectorTie[] {
  return links
    .filter(({ from }) => from === id)
    .sort((a, b) => b.strength - a.strength || (a.to < b.to ? -1 : 1))
    .slice(0, limit);
}
