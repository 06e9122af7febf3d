import type { Pathway } from '../catalogue/pathway.ts';
import { evidences, type Evidence } from '../catalogue/evidence.ts';
import { bridgesOf } from '../bridges/bridges.ts';
import { found } from '../catalogue/lookup.ts';
import { byTitle, named, summary, type Named, type PathwaySummary } from '../catalogue/summary.ts';
import { piecesOf, type Compared } from './pathways.ts';

export type Counted = { id: string; label: string; counts: number[] };

export type SectorCompareView = {
  sectors: (Named & { pathways: number; gestures: number })[];
  /** Pathways that both (all) have. */
  common: PathwaySummary[];
  /** How many pathways each has alone. */
  alone: number[];
  /** Gestures (macro-competences) that all call for, with the number of pathways in each; the most widespread first. */
  sharedGestures: Counted[];
  /** Gestures that one sector alone calls for. */
  ownGestures: Counted[][];
  /** Bridges between a pathway of one and a pathway of another, by evidence. */
  bridges: {
    evidence: Evidence;
    count: number;
    examples: { from: string; fromTitle: string; to: string; toTitle: string }[];
  }[];
};

const mostGestures = 20;
const mostExamples = 6;

function gestureCounts(compared: Compared, pathways: readonly Pathway[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pathway of pathways) {
    const own = new Set(piecesOf(compared, pathway).flatMap((piece) => [...piece.gestures]));
    for (const gesture of own) counts.set(gesture, (counts.get(gesture) ?? 0) + 1);
  }
  return counts;
}

function counted(
  { lookup }: Compared,
  maps: readonly Map<string, number>[],
  ids: readonly string[],
): Counted[] {
  const total = ({ counts }: Counted) => counts.reduce((sum, count) => sum + count, 0);
  return ids
    .map((id) => ({
      id,
      label: lookup.skills.get(id)?.label ?? id,
      counts: maps.map((map) => map.get(id) ?? 0),
    }))
    .sort((a, b) => total(b) - total(a) || a.label.localeCompare(b.label, 'fr'))
    .slice(0, mostGestures);
}

function crossing(
  { lookup, ways }: Compared,
  lists: readonly (readonly Pathway[])[],
): SectorCompareView['bridges'] {
  const [first = [], ...others] = lists;
  const outside = new Set(others.flat().map(({ id }) => id));
  const inside = new Set(first.map(({ id }) => id));
  const all = first.flatMap((pathway) =>
    bridgesOf(lookup, ways, pathway)
      .filter(({ id }) => outside.has(id) && !inside.has(id) && !outside.has(pathway.id))
      .map((bridge) => ({ from: pathway, bridge })),
  );
  return evidences
    .map((evidence) => {
      const list = all.filter(({ bridge }) => bridge.evidence === evidence);
      const examples = list.slice(0, mostExamples).map(({ from, bridge }) => ({
        from: from.id,
        fromTitle: from.title,
        to: bridge.id,
        toTitle: found(lookup.pathways, bridge.id).title,
      }));
      return { evidence, count: list.length, examples };
    })
    .filter(({ count }) => count > 0);
}

/** Reads two sectors side by side (more are allowed; bridges go from the first to the others). Unknown ids are left out. */
export function compareSectors(compared: Compared, ids: readonly string[]): SectorCompareView {
  const { lookup } = compared;
  const sectors = [...new Set(ids)].flatMap((id) => lookup.sectors.get(id) ?? []).slice(0, 3);
  const lists = sectors.map(({ id }) => lookup.pathwaysBySector.get(id) ?? []);
  const holds = lists.map((list) => new Set(list.map(({ id }) => id)));
  const maps = lists.map((list) => gestureCounts(compared, list));
  const everywhere = (id: string) => maps.every((map) => map.has(id));
  return {
    sectors: sectors.map((sector, at) => ({
      ...named(sector),
      pathways: lists[at]?.length ?? 0,
      gestures: maps[at]?.size ?? 0,
    })),
    common: (lists[0] ?? [])
      .filter(({ id }) => holds.every((set) => set.has(id)))
      .map((pathway) => summary(lookup, pathway))
      .sort(byTitle),
    alone: lists.map(
      (list, at) => list.filter(({ id }) => holds.every((set, other) => other === at || !set.has(id))).length,
    ),
    sharedGestures: counted(compared, maps, [...(maps[0]?.keys() ?? [])].filter(everywhere)),
    ownGestures: maps.map((map, at) =>
      counted(
        compared,
        maps,
        [...map.keys()].filter((id) => maps.every((other, place) => place === at || !other.has(id))),
      ),
    ),
    bridges: crossing(compared, lists),
  };
}
