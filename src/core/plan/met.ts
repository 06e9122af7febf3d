import { quarters } from './far.ts';
import { mostFar, type FoundPlan, type Problem } from './question.ts';
import { arrivalByMove, movesOf } from './ways-on.ts';
import { isThere } from './heart.ts';
import type { Move } from './moves.ts';
import type { World } from './world.ts';

/** Whether a gesture that is there of a trade tells something: neither at the heart of many trades nor read as one of every trade. */
export const tellsOf =
  (world: World, { start }: Problem) =>
  (code: string): boolean => {
    const there = isThere(world, start.levels, code);
    const isGeneric = (place: number) =>
      world.generic.has(place) || world.space.lookup.catalogue.skills[place]?.generic === true;
    return world.core(code).some((place) => there(place) && !isGeneric(place));
  };

/** Those that are not too far from the nearest one, with how far they are. */
export function closest<T>(all: readonly T[], near: (one: T) => number): { one: T; far: number }[] {
  const best = Math.max(0, ...all.map(near));
  return all.map((one) => ({ one, far: quarters(near(one), best) })).filter(({ far }) => far <= mostFar);
}

/** Trades from the nearest on: how near decides before how much is missing. */
export const nearestFirst = (
  codes: readonly string[],
  near: (code: string) => number,
): { one: string; far: number }[] =>
  closest(codes, near)
    .sort((a, b) => near(b.one) - near(a.one) || (a.one < b.one ? -1 : 1))
    .map(({ one }, far) => ({ one, far }));

/** Arriving at a trade in one move: the one that ROME or nearness knows, or an estimated one. */
export const moveTo = (world: World, problem: Problem, to: string, far: number): FoundPlan => {
  const known = movesOf(world, problem.start).find(({ move }) => move.to === to);
  const move: Move = known?.move ?? { to, evidence: 'estimated', score: null };
  const from = known?.from ?? problem.start.at[0] ?? null;
  return {
    cost: { ...arrivalByMove(world, problem, problem.start, move), far },
    legs: [{ kind: 'move', from, move }],
  };
};

/** The trades that ROME sends to from those practised. */
export const officialMoves = (world: World, { start }: Problem): Set<string> =>
  new Set(movesOf(world, start).flatMap(({ move }) => (move.evidence === 'official' ? [move.to] : [])));
