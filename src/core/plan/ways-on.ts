import type { Course } from './course.ts';
import type { Objectives } from './front.ts';
import { withinReach, type Move } from './moves.ts';
import { leastNear } from './nearness.ts';
import type { Problem } from './question.ts';
import { courseCost, linkRank, missingFor, movedCost, type Trip } from './trip.ts';
import type { World } from './world.ts';

/** Trades and pathways already on the way are not gone through twice, nor are the trades that one exercises when one leaves. */
export function visited({ legs, left }: Pick<Trip, 'legs' | 'left'>, key: string): boolean {
  return (
    left.includes(key) ||
    legs.some((leg) => (leg.kind === 'move' ? leg.move.to === key : leg.id === key || leg.lands === key))
  );
}

/** Moves that a trip can go on with: from each trade practised now, each trade once, the surest evidence first. */
export function movesOf(world: World, trip: Trip): { from: string | null; move: Move }[] {
  const all = [
    ...trip.firstMoves.map((move) => ({ from: null, move })),
    ...trip.at.flatMap((from) => (world.from.get(from) ?? []).map((move) => ({ from, move }))),
  ];
  const best = new Map<string, { from: string | null; move: Move }>();
  for (const one of all) {
    const known = best.get(one.move.to);
    if (known && (known.move.evidence === 'official' || one.move.evidence === 'estimated')) continue;
    best.set(one.move.to, one);
  }
  return [...best.values()].filter(
    ({ move }) => !visited(trip, move.to) && (move.evidence === 'official' || reached(world, trip, move.to)),
  );
}

/** Whether half of the core gestures of a trade, two at least, are claimed: what a trade on the way must have, and an estimated move. */
function reached(world: World, trip: Trip, code: string): boolean {
  const core = world.core(code).length;
  return withinReach(core - missingFor(world, trip.levels, code), core);
}

/** Moves to a trade that may be practised on the way: allowed, within reach, near where ROME does not name it, and not yet the arrival. */
export function movesOnTheWay(
  world: World,
  problem: Problem,
  trip: Trip,
): { from: string | null; move: Move }[] {
  return movesOf(world, trip).filter(
    ({ move }) =>
      !problem.occupations.has(move.to) &&
      problem.allowsOccupation(move.to) &&
      reached(world, trip, move.to) &&
      (move.evidence === 'official' || problem.near(move.to) >= leastNear) &&
      problem.relevance.trade(move.to, trip.levels),
  );
}

/** Cost of arriving by a move. */
export function arrivalByMove(world: World, { far }: Problem, trip: Trip, move: Move): Objectives {
  return {
    ...movedCost(trip, move),
    missing: missingFor(world, trip.levels, move.to),
    far: far('trade', move.to),
  };
}

/** Cost of arriving by a pathway, with its units. Gestures are missing only where one trade is aimed at. */
export function arrivalByCourse(world: World, { trade, base, far }: Problem, trip: Trip, course: Course) {
  const { cost, states } = courseCost(world, trip, course, base);
  const evidence = trade === null ? cost.evidence : Math.max(cost.evidence, linkRank(course, trade));
  const missing =
    trade === null ? 0 : missingFor(world, trip.levels, trade, world.courseLevels(course.pathway.id));
  return { cost: { ...cost, evidence, missing, far: far('pathway', course.pathway.id) }, states };
}
