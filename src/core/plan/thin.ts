import { found } from '../catalogue/lookup.ts';
import type { Target } from './ask.ts';
import type { Course } from './course.ts';
import { isExercisedIn } from './exercised.ts';
import { isIndustry } from './industry.ts';
import { withinReach, type Move } from './moves.ts';
import { quarters } from './problem.ts';
import { leastNear, mostFar, type FoundPlan, type Problem } from './question.ts';
import { arrivalByCourse, arrivalByMove, movesOf } from './ways-on.ts';
import { missingFor, type Leg } from './trip.ts';
import { usualLevel } from './relevance.ts';
import type { World } from './world.ts';

/** How near a trade or a pathway is that needs one gesture only, whatever it is. */
const veryNear = 0.15;
/** A pathway in which fewer gestures were read is thin: what it does not say is not a zero. */
const thinUnder = 3;
/** The highest level of an entry: who has little of what is aimed at starts there. */
const entryLevel = 4;
/** Gestures of a trade that must be there when every one of them is generic, and the share that they are of its core. */
const genericAlone = { met: 3, share: 1 / 3 } as const;
/** Share of the core gestures of a trade to learn that are there. */
const leastShare = 1 / 4;

type Met = { met: number; telling: number; of: number };

function metOf({ generic }: World, { start }: Problem, places: readonly number[]): Met {
  const met = places.filter((place) => start.levels.macros[place] === 1);
  return {
    met: met.length,
    telling: met.filter((place) => !generic.has(place)).length,
    of: places.length,
  };
}

function nearest<T>(all: readonly T[], near: (one: T) => number): { one: T; far: number }[] {
  const best = Math.max(0, ...all.map(near));
  return all.map((one) => ({ one, far: quarters(near(one), best) })).filter(({ far }) => far <= mostFar);
}

/** Trades from the nearest on: how near decides before how much is missing. */
const ranked = (codes: readonly string[], near: (code: string) => number): { one: string; far: number }[] =>
  nearest(codes, near)
    .sort((a, b) => near(b.one) - near(a.one) || (a.one < b.one ? -1 : 1))
    .map(({ one }, far) => ({ one, far }));

const moveTo = (world: World, problem: Problem, to: string, far: number): FoundPlan => {
  const move: Move = { to, evidence: 'estimated', score: null };
  const from = problem.start.at[0] ?? null;
  return {
    cost: { ...arrivalByMove(world, problem, problem.start, move), far },
    legs: [{ kind: 'move', from, move }],
  };
};

/**
 * Trades of who makes things in the sectors aimed at, though they are not of these sectors only: named by ROME or half there,
 * and near. A welder's next trade in the nuclear industry is pipe fitting, which every industry has.
 */
export function tradesThere(world: World, problem: Problem, target: Target): FoundPlan[] {
  if (target.kind !== 'field' || target.families.length > 0) return [];
  const { start, occupations, allowsOccupation, relevance, near } = problem;
  const official = new Set(
    movesOf(world, start).flatMap(({ move }) => (move.evidence === 'official' ? [move.to] : [])),
  );
  const reached = (code: string) => {
    const core = world.core(code).length;
    return official.has(code) || withinReach(core - missingFor(world, start.levels, code), core);
  };
  const { lookup } = world.space;
  const sameFamily = (code: string) =>
    (lookup.familiesByOccupation.get(code) ?? []).some(({ id }) => relevance.own.has(id));
  const there = world.space.occupations
    .map(({ code }) => code)
    .filter((code) => !occupations.has(code) && !start.at.includes(code) && near(code) >= leastNear)
    .filter((code) => relevance.trade(code, start.levels) && reached(code) && allowsOccupation(code))
    .filter((code) => found(lookup.occupations, code).widespread === true && sameFamily(code))
    .filter((code) => target.sectors.some((id) => isIndustry(lookup, id) || isExercisedIn(world, code, id)));
  return ranked(there, near).map(({ one, far }) => moveTo(world, problem, one, far));
}

/** Trades of arrival of which little is there: a gesture that tells and another one, or three of any kind, or a near trade. */
function thinTrades(world: World, problem: Problem): FoundPlan[] {
  const { occupations, relevance, near, start } = problem;
  const fits = (code: string) => {
    const { met, telling, of } = metOf(world, problem, world.core(code));
    return (
      (telling > 0 && met > 1 && met >= leastShare * of) ||
      (met >= genericAlone.met && met >= genericAlone.share * of && near(code) >= leastNear) ||
      (met > 0 && near(code) >= veryNear)
    );
  };
  const label = (code: string) => world.space.lookup.occupations.get(code)?.label ?? '';
  // A trade that no certificate names is not one to learn.
  const entry = (code: string) =>
    world.space.lookup.pathwaysByOccupation.has(code) && (usualLevel(world, code) ?? 0) <= entryLevel;
  const thin = [...occupations].filter(
    (code) => !start.at.includes(code) && relevance.fits(label(code)) && entry(code) && fits(code),
  );
  return ranked(thin, near).map(({ one, far }) => moveTo(world, problem, one, far));
}

function thinCourse(world: World, problem: Problem, course: Course): boolean {
  const { level, id } = course.pathway;
  if ((level ?? 0) > entryLevel || !problem.relevance.stands(course.pathway)) return false;
  // Towards a trade, only what is of that very trade.
  if (problem.trade !== null && world.titles.main(id) !== problem.trade) return false;
  const { met, telling, of } = metOf(world, problem, course.gestures);
  const near = problem.nearPathway(id);
  return telling > 0 || (met > 0 && near >= veryNear) || (of < thinUnder && near >= 2 * leastNear);
}

/** Pathways of entry of which little is there. */
function thinCourses(world: World, problem: Problem): FoundPlan[] {
  const { start, trade, courses, nearPathway } = problem;
  const thin = courses.filter((course) => thinCourse(world, problem, course));
  return nearest(thin, ({ pathway }) => nearPathway(pathway.id)).map(({ one, far }) => {
    const { cost, states } = arrivalByCourse(world, problem, start, one);
    const leg: Leg = { kind: 'course', id: one.pathway.id, lands: trade, states };
    return { cost: { ...cost, far }, legs: [leg] };
  });
}

/** What an adviser still names when little of it is there: a trade to learn, a certificate of entry. */
export const thinPlans = (world: World, problem: Problem): FoundPlan[] => [
  ...thinTrades(world, problem),
  ...thinCourses(world, problem),
];
