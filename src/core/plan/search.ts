import { heldKin } from '../match/kinship.ts';
import type { Course } from './course.ts';
import { Front, type Objectives } from './front.ts';
import { join } from './levels.ts';
import { tooFar, type FoundPlan, type Problem } from './question.ts';
import { courseCost, moved, movedCost, trained, type Leg, type Trip } from './trip.ts';
import { arrivalByCourse, arrivalByMove, movesOf, movesOnTheWay, visited } from './ways-on.ts';
import type { World } from './world.ts';

/** How many pathways are in a trip; after one, only one move, or a pathway that one of its blocs counts for. */
export const coursesIn = ({ legs }: Trip): number => legs.filter(({ kind }) => kind === 'course').length;

/** Whether a bloc of the first pathway counts for one of the second. */
function serves({ space }: World, first: Course, second: Course): boolean {
  const codes = new Set(first.units.map(({ code }) => code));
  return second.units.some(
    ({ code }) => codes.has(code) || heldKin(space.kinship, codes, code) !== undefined,
  );
}

/**
 * The plans that no other beats. A plan is a row of at most `maxLegs` trades and pathways: moves to trades within reach, then
 * at most one pathway, then at most one move; or two pathways when a bloc of the first counts for the second. Exact in this space: parts
 * are dropped only when a known plan is as good as the best that they could become.
 */
export function searchPlans(world: World, problem: Problem): Front<FoundPlan> {
  const front = new Front<FoundPlan>();
  // One leg is the arrival's own: nobody asks further back.
  const far = distances(world, problem, problem.maxLegs - 1);
  let trips: Trip[] = [problem.start];
  for (let left = problem.maxLegs; left > 0 && trips.length > 0; left--) {
    for (const trip of trips)
      arrivalsFrom(world, problem, trip, (cost, make) => {
        front.offer(cost, make);
      });
    if (left === 1) break;
    trips = trips.flatMap((trip) =>
      goOn(world, problem, trip, front).filter((next) => mayArrive(problem, far, next, left - 1)),
    );
  }
  return front;
}

/** Offers every way to arrive from here in one leg; `make` gives the plan, when it is kept. */
export function arrivalsFrom(
  world: World,
  problem: Problem,
  trip: Trip,
  offer: (cost: Objectives, make: () => FoundPlan) => void,
): void {
  for (const { from, move } of movesOf(world, trip)) {
    if (!problem.occupations.has(move.to) || !problem.relevance.trade(move.to, trip.levels)) continue;
    const cost = arrivalByMove(world, problem, trip, move);
    if (tooFar(cost)) continue;
    offer(cost, () => ({ cost, legs: [...trip.legs, { kind: 'move', from, move }] }));
  }
  for (const course of problem.courses) {
    const { id } = course.pathway;
    if (visited(trip, id) || !follows(world, trip, course)) continue;
    if (!problem.relevance.pathway(course, trip.levels)) continue;
    const { cost, states } = arrivalByCourse(world, problem, trip, course);
    if (tooFar(cost)) continue;
    const leg: Leg = { kind: 'course', id, lands: problem.trade, states };
    offer(cost, () => ({ cost, legs: [...trip.legs, leg] }));
  }
}

/** A pathway may come after another one only when a bloc of that one counts for it. */
export function follows(world: World, trip: Trip, course: Course): boolean {
  return trip.legs.every((leg) => {
    const before = leg.kind === 'course' ? world.courses.get(leg.id) : undefined;
    return before === undefined || serves(world, before, course);
  });
}

const hopeless = (cost: Trip['cost'], front: Front<FoundPlan>): boolean =>
  front.beats({ ...cost, steps: cost.steps + 1, missing: 0, far: 0 });

/** The trips one leg longer that no known plan already beats. */
function goOn(world: World, problem: Problem, trip: Trip, front: Front<FoundPlan>): Trip[] {
  if (coursesIn(trip) > 0) return [];
  const moves = movesOnTheWay(world, problem, trip)
    .filter(({ move }) => !hopeless(movedCost(trip, move), front))
    .map(({ from, move }) => moved(world, trip, from, move));
  return [...moves, ...courseTrips(world, problem, trip).filter(({ cost }) => !hopeless(cost, front))];
}

/** Trips through a pathway that is not the last leg: landing on one of its trades, or on the way to a pathway that it serves. */
function courseTrips(world: World, { stages, base, relevance }: Problem, trip: Trip): Trip[] {
  return stages.flatMap(({ course, lands, leads }) => {
    if (visited(trip, course.pathway.id) || !relevance.pathway(course, trip.levels)) return [];
    const known = join(trip.levels, world.courseLevels(course.pathway.id));
    const free = lands.filter((code) => !visited(trip, code) && relevance.trade(code, known));
    if (free.length === 0 && !leads) return [];
    const cost = courseCost(world, trip, course, base);
    return [...free, ...(leads ? [null] : [])].map((place) => trained(world, trip, course, cost, place));
  });
}

/** How many moves each trade is from an arrival, up to `most`. */
function distances({ towards }: World, { occupations }: Problem, most: number): Map<string, number> {
  const found = new Map([...occupations].map((code) => [code, 0]));
  let edge: ReadonlySet<string> = occupations;
  for (let far = 1; far <= most; far++) {
    edge = new Set(towards(edge).filter((code) => !found.has(code)));
    for (const code of edge) found.set(code, far);
  }
  return found;
}

/** Whether a trip can still arrive: by a pathway, or by as many moves as are left (one after a pathway). */
function mayArrive(problem: Problem, far: ReadonlyMap<string, number>, trip: Trip, left: number): boolean {
  const trained = coursesIn(trip) > 0;
  if (trip.at.length === 0) return true;
  if (!trained && (problem.courses.length > 0 || (left > 1 && problem.stages.length > 0))) return true;
  return trip.at.some((code) => (far.get(code) ?? Infinity) <= (trained ? 1 : left));
}
