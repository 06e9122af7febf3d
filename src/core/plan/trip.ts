import { rankOf } from '../catalogue/evidence.ts';
import { costOf, judge, type Course, type UnitState } from './course.ts';
import type { Objectives } from './front.ts';
import { isThere } from './heart.ts';
import { join, type Levels } from './levels.ts';
import type { Move } from './moves.ts';
import type { World } from './world.ts';

/** One part of a plan: a trade practised, or a pathway obtained (`lands`: to practise that trade then). */
export type Leg =
  | { kind: 'move'; from: string | null; move: Move }
  | { kind: 'course'; id: string; lands: string | null; states: UnitState[] };

/** Where a person stands on the way: the trades practised now, what is claimed and held, what the way has cost so far. */
export type Trip = {
  legs: readonly Leg[];
  /** The trades exercised when one leaves: no way leads back to one of them. */
  left: readonly string[];
  at: readonly string[];
  levels: Levels;
  held: ReadonlySet<string>;
  /** Moves that are within reach at the start when no trade is named. */
  firstMoves: readonly Move[];
  cost: Omit<Objectives, 'missing' | 'far'>;
};

/** Core gestures of a trade that nobody has claimed. `more`: what is claimed as well. */
export function missingFor(world: World, levels: Levels, code: string, more?: Levels): number {
  const there = isThere(world, levels, code);
  const added = more === undefined ? () => false : isThere(world, more, code);
  let count = 0;
  for (const place of world.core(code)) if (!there(place) && !added(place)) count += 1;
  return count;
}

/** The level that a pathway adds to climb above a base, and what was climbed before. */
const climbed = (before: number, level: number | null, base: number): number =>
  Math.max(before, level === null ? 0 : Math.max(0, level - base));

/** How sure it is that a pathway leads to a trade: by its own record, or deduced. */
export function linkRank({ pathway }: Course, code: string): number {
  const link = pathway.occupations.find((one) => one.code === code);
  return rankOf(link?.evidence === 'record' ? 'official' : 'shared');
}

/** Practising another trade. */
export function moved(world: World, trip: Trip, from: string | null, move: Move): Trip {
  return {
    ...trip,
    legs: [...trip.legs, { kind: 'move', from, move }],
    at: [move.to],
    levels: join(trip.levels, world.occupationLevels(move.to)),
    firstMoves: [],
    cost: movedCost(trip, move),
  };
}

export const movedCost = ({ cost }: Trip, { evidence }: Move): Trip['cost'] => ({
  ...cost,
  steps: cost.steps + 1,
  evidence: Math.max(cost.evidence, rankOf(evidence)),
});

/** What obtaining a pathway would cost after a trip, with the state of its units. */
export function courseCost(
  world: World,
  trip: Trip,
  course: Course,
  base: number,
): { cost: Trip['cost']; states: UnitState[] } {
  const states = judge(world.space.kinship, course, trip);
  const { blocs, steps, rank } = costOf(states, world.usualBlocs);
  const cost = {
    blocs: trip.cost.blocs + blocs,
    steps: trip.cost.steps + steps,
    evidence: Math.max(trip.cost.evidence, rank),
    level: climbed(trip.cost.level, course.pathway.level, base),
  };
  return { cost, states };
}

/** Holding a pathway, and (when it lands) practising a trade that it leads to: one step more. */
export function trained(
  world: World,
  trip: Trip,
  course: Course,
  { cost, states }: ReturnType<typeof courseCost>,
  lands: string | null,
): Trip {
  const { id } = course.pathway;
  const known = join(trip.levels, world.courseLevels(id));
  const landing = lands === null ? 0 : 1;
  return {
    legs: [...trip.legs, { kind: 'course', id, lands, states }],
    left: trip.left,
    at: lands === null ? [] : [lands],
    levels: lands === null ? known : join(known, world.occupationLevels(lands)),
    held: new Set([...trip.held, ...course.units.map(({ code }) => code)]),
    firstMoves: [],
    cost: {
      ...cost,
      steps: cost.steps + landing,
      evidence: lands === null ? cost.evidence : Math.max(cost.evidence, linkRank(course, lands)),
    },
  };
}

/** A trip that begins with practising one trade, nothing being held. */
export function tripFromLevels(code: string, levels: Levels): Trip {
  const cost = { blocs: 0, steps: 0, evidence: 0, level: 0 };
  return { legs: [], left: [code], at: [code], levels, held: new Set(), firstMoves: [], cost };
}
