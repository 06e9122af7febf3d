import type { Course } from './course.ts';
import type { Levels } from './levels.ts';
import type { Move } from './moves.ts';
import { leastNear } from './nearness.ts';
import { tooFar, type FoundPlan, type Problem } from './question.ts';
import { arrivalsFrom } from './search.ts';
import { arrivalByMove, movesOf } from './ways-on.ts';
import { missingFor } from './trip.ts';
import type { World } from './world.ts';

/** Share of the gestures of a pathway that must be there and tell something. */
const leastTelling = 1 / 3;
/** How many of its core gestures must be there for a trade that ROME does not name to be a lead. */
const leastShared = 2;

/** Whether a third of what a pathway asks for is there and tells something. */
export function tells({ generic }: World, { macros }: Levels, { gestures }: Course): boolean {
  const met = gestures.filter((place) => macros[place] === 1 && !generic.has(place)).length;
  return met >= leastTelling * gestures.length;
}

/** Trades of arrival near by skills of which a third is there: fewer gestures than a move asks for, enough for a lead. */
function nearTrades(world: World, problem: Problem): FoundPlan[] {
  const { start, occupations, relevance, near } = problem;
  const moves = new Set(movesOf(world, start).map(({ move }) => move.to));
  return [...occupations]
    .filter((code) => !moves.has(code) && near(code) >= leastNear && relevance.trade(code, start.levels))
    .filter((code) => world.core(code).length - missingFor(world, start.levels, code) >= leastShared)
    .map((to): FoundPlan => {
      const move: Move = { to, evidence: 'estimated', score: null };
      const cost = arrivalByMove(world, problem, start, move);
      return { cost, legs: [{ kind: 'move', from: start.at[0] ?? null, move }] };
    })
    .filter(({ cost }) => !tooFar(cost));
}

/** Every relevant plan of one leg, whether or not another one beats it. */
export function directPlans(world: World, problem: Problem): FoundPlan[] {
  const plans: FoundPlan[] = [];
  arrivalsFrom(world, problem, problem.start, (_, make) => plans.push(make()));
  const courses = ({ legs: [leg] }: FoundPlan) => {
    const course = leg?.kind === 'course' ? world.courses.get(leg.id) : undefined;
    if (course === undefined || tells(world, problem.start.levels, course)) return true;
    // To a trade aimed at, what several industries have in common may be learnt whole.
    if (problem.trade !== null && course.pathway.charter !== null) return true;
    return problem.relevance.ofNearTrade(course.pathway, problem.start.levels);
  };
  return [...plans.filter(courses), ...nearTrades(world, problem)];
}
