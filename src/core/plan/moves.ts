import type { Evidence } from '../catalogue/evidence.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { mobilityScores, type MobilitySpace } from '../match/mobility.ts';
import type { Space } from '../match/space.ts';

/** A passage from one occupation to another: named by ROME (official), or computed by us from skills (estimated). */
export type Move = {
  to: string;
  evidence: Extract<Evidence, 'official' | 'estimated'>;
  score: number | null;
};

/** Estimated moves, computed once at build time: occupation -> [occupation, cosine of their skills]. */
export type MoveTable = Record<string, [to: string, score: number][]>;

/** Under this cosine two occupations are not said to be close. */
const leastScore = 0.2;
/** Share of the target's core trade gestures that one must have for a move to be within reach; two at least. */
const leastShare = 0.5;
const leastShared = 2;

/** The trade macro-competences at the heart of an occupation, in the order of ROME. */
export function coreGestures({ items }: Pick<Space, 'items'>, { skills }: Occupation): string[] {
  const macros = [...skills.main, ...skills.emerging].map((id) => items.macroOf(id));
  return [
    ...new Set(macros.filter((macro): macro is string => macro !== undefined && !items.isTransversal(macro))),
  ];
}

/** Whether enough of an occupation's core gestures are there. */
export const withinReach = (shared: number, core: number): boolean =>
  shared >= leastShared && shared >= leastShare * core;

/** The estimated moves of the whole catalogue: near by all their skills and half of the core gestures already practised. */
export function estimatedMoves(space: Space, mobility: MobilitySpace): MoveTable {
  const cores = space.occupations.map((occupation) => coreGestures(space, occupation));
  const rows = space.occupations.map((occupation): [string, [string, number][]] => {
    const { main, emerging, other } = occupation.skills;
    const own = new Set([...main, ...emerging, ...other].flatMap((id) => space.items.gesturesOf(id)));
    const scores = mobilityScores(mobility, occupation.skills, occupation.knowledge);
    const near = space.occupations.flatMap((target, at): [string, number][] => {
      const score = Math.round((scores[at] ?? 0) * 1000) / 1000;
      const core = cores[at] ?? [];
      const reach = score >= leastScore && withinReach(core.filter((id) => own.has(id)).length, core.length);
      return reach && target.code !== occupation.code ? [[target.code, score]] : [];
    });
    return [occupation.code, near.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))];
  });
  return Object.fromEntries(rows.filter(([, near]) => near.length > 0));
}

/** The estimated moves where they are not made whole: those of a trade, and whether a move, official or not, leads from it to one of some trades. */
export type NearMoves = {
  of: (code: string) => MoveTable[string];
  leadsTo: (aims: ReadonlySet<string>) => (trade: Pick<Occupation, 'code' | 'mobilities'>) => boolean;
};

const isNear = (moves: MoveTable | NearMoves): moves is NearMoves => typeof moves.of === 'function';

function nearIn(table: MoveTable): NearMoves {
  const of = (code: string) => table[code] ?? [];
  return {
    of,
    leadsTo:
      (aims) =>
      ({ code, mobilities }) =>
        mobilities.some((to) => aims.has(to)) || of(code).some(([to]) => aims.has(to)),
  };
}

/** What is known of each trade, by its code. */
type ByTrade<T> = Pick<ReadonlyMap<string, T>, 'get'>;

/**
 * Official and estimated moves together: from each occupation, and to each. Official ones first, in ROME's order. Those of a trade
 * are made when it is first asked for. `towards`: the trades that a move leads from to one of some trades.
 */
export function moveLists(
  occupations: readonly Pick<Occupation, 'code' | 'mobilities'>[],
  table: MoveTable | NearMoves,
): {
  from: ByTrade<Move[]>;
  into: ByTrade<{ from: string; move: Move }[]>;
  towards: (aims: ReadonlySet<string>) => string[];
} {
  const trades = new Map(occupations.map((one) => [one.code, one]));
  const near = isNear(table) ? table : nearIn(table);
  const known = new Map<string, Move[]>();
  const from = (code: string): Move[] | undefined => {
    const trade = trades.get(code);
    const moves = known.get(code) ?? (trade && movesOf(trade, near.of(code)));
    if (moves) known.set(code, moves);
    return moves;
  };
  let origins: ReadonlyMap<string, string[]> | undefined;
  const into = (code: string) =>
    (origins ??= sourcesOf(occupations, near))
      .get(code)
      ?.flatMap((source) =>
        (from(source) ?? []).filter(({ to }) => to === code).map((move) => ({ from: source, move })),
      );
  const towards = (aims: ReadonlySet<string>): string[] =>
    occupations.filter(near.leadsTo(aims)).map(({ code }) => code);
  return { from: { get: from }, into: { get: into }, towards };
}

function movesOf({ mobilities }: Pick<Occupation, 'mobilities'>, near: MoveTable[string]): Move[] {
  const scores = new Map(near);
  const official = mobilities.map((to): Move => ({
    to,
    evidence: 'official',
    score: scores.get(to) ?? null,
  }));
  const named = new Set(mobilities);
  const estimated = near
    .filter(([to]) => !named.has(to))
    .map(([to, score]): Move => ({ to, evidence: 'estimated', score }));
  return [...official, ...estimated];
}

/** For each trade, the trades that a move leads from, each once. */
function sourcesOf(
  occupations: readonly Pick<Occupation, 'code' | 'mobilities'>[],
  near: NearMoves,
): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const { code, mobilities } of occupations) {
    const add = (to: string): void => {
      const ways = sources.get(to);
      if (ways === undefined) sources.set(to, [code]);
      else if (ways.at(-1) !== code) ways.push(code);
    };
    mobilities.forEach(add);
    for (const [to] of near.of(code)) add(to);
  }
  return sources;
}
