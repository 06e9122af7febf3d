import type { Sector } from '../catalogue/field.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { evidences, type Evidence } from '../catalogue/evidence.ts';
import { bridgesOf } from '../bridges/bridges.ts';
import { found } from '../catalogue/lookup.ts';
import { byTitle, named, summary, type Named, type PathwaySummary } from '../catalogue/summary.ts';
import type { Items } from '../match/items.ts';
import type { Move } from '../plan/moves.ts';
import { isOfSectorAsSuch } from '../catalogue/sector-as-such.ts';
import { gesturesOfSector, movesOutOf } from '../sector-map/links.ts';
import type { Compared } from './pathways.ts';

/** What comparing sectors needs: as the map of sectors counts them. `moves`: from each trade. */
type ComparedSectors = {
  compared: Compared;
  items: Pick<Items, 'macroOf' | 'isTransversal'>;
  moves: { get: (code: string) => Move[] | undefined };
};

export type Counted = { id: string; label: string; counts: number[] };

type TradeNamed = { code: string; label: string };

export type SectorCompareView = {
  sectors: (Named & { pathways: number; gestures: number })[];
  /** Pathways that both (all) have; `wide`: those of a charter, or of more sectors than say anything of these. */
  common: PathwaySummary[];
  wide: PathwaySummary[];
  /** How many pathways each has alone. */
  alone: number[];
  /** Trade gestures (macro-competences) that all call for, with the number of pathways and trades in each; the most widespread first. */
  sharedGestures: Counted[];
  /** Gestures that one sector alone calls for. */
  ownGestures: Counted[][];
  /** Moves from a trade of the first to one of another, by what they rest on. */
  moves: { evidence: Move['evidence']; list: { from: TradeNamed; to: TradeNamed }[] }[];
  /** Bridges between a pathway of one and a pathway of another, by evidence. */
  bridges: {
    evidence: Evidence;
    count: number;
    examples: { from: string; fromTitle: string; to: string; toTitle: string }[];
  }[];
};

function counted(
  { lookup }: Compared,
  maps: readonly ReadonlyMap<string, number>[],
  ids: readonly string[],
): Counted[] {
  const total = ({ counts }: Counted) => counts.reduce((sum, count) => sum + count, 0);
  return ids
    .map((id) => ({
      id,
      label: lookup.skills.get(id)?.label ?? id,
      counts: maps.map((map) => map.get(id) ?? 0),
    }))
    .sort((a, b) => total(b) - total(a) || a.label.localeCompare(b.label, 'fr'));
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
      const examples = list.map(({ from, bridge }) => ({
        from: from.id,
        fromTitle: from.title,
        to: bridge.id,
        toTitle: found(lookup.pathways, bridge.id).title,
      }));
      return { evidence, count: list.length, examples };
    })
    .filter(({ count }) => count > 0);
}

/** Moves from the trades of the first to those of the others, as ROME names them or as we estimate them. */
function movesAcross(
  { compared: { lookup }, moves }: ComparedSectors,
  sectors: readonly Sector[],
): SectorCompareView['moves'] {
  const [first, ...others] = sectors;
  if (!first) return [];
  const there = new Set(others.flatMap(({ occupations }) => occupations));
  const trade = (code: string): TradeNamed => ({ code, label: found(lookup.occupations, code).label });
  return (['official', 'estimated'] as const)
    .map((evidence) => {
      const movesOf = (code: string) =>
        (moves.get(code) ?? []).flatMap((move) => (move.evidence === evidence ? [move.to] : []));
      const list = movesOutOf(first, movesOf).filter(({ to }) => there.has(to));
      return { evidence, list: list.map(({ from, to }) => ({ from: trade(from), to: trade(to) })) };
    })
    .filter(({ list }) => list.length > 0);
}

/** Reads two sectors side by side (more are allowed; bridges go from the first to the others), counted as on their map. Unknown ids are left out. */
export function compareSectors(ways: ComparedSectors, ids: readonly string[]): SectorCompareView {
  const { compared, items } = ways;
  const { lookup } = compared;
  const sectors = [...new Set(ids)].flatMap((id) => lookup.sectors.get(id) ?? []).slice(0, 3);
  const lists = sectors.map(({ id }) => lookup.pathwaysBySector.get(id) ?? []);
  const holds = lists.map((list) => new Set(list.map(({ id }) => id)));
  const maps = sectors.map(({ id }) => gesturesOfSector(lookup, items, id));
  const everywhere = (id: string) => maps.every((map) => map.has(id));
  const both = (lists[0] ?? []).filter(({ id }) => holds.every((set) => set.has(id)));
  const isTelling = (pathway: Pathway) => sectors.every(({ id }) => isOfSectorAsSuch(pathway, id));
  const shown = (list: readonly Pathway[]) => list.map((pathway) => summary(lookup, pathway)).sort(byTitle);
  return {
    sectors: sectors.map((sector, at) => ({
      ...named(sector),
      pathways: lists[at]?.length ?? 0,
      gestures: maps[at]?.size ?? 0,
    })),
    common: shown(both.filter(isTelling)),
    wide: shown(both.filter((pathway) => !isTelling(pathway))),
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
    moves: movesAcross(ways, sectors),
    bridges: crossing(compared, lists),
  };
}
