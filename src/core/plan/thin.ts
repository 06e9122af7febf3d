import type { Target } from './ask.ts';
import type { Course } from './course.ts';
import { metOf, type GesturesMet } from './heart-met.ts';
import { closest, moveTo, nearestFirst, officialMoves } from './met.ts';
import { leastHardlyNear } from './beside.ts';
import { tradeOf } from './naming.ts';
import { leastNear } from './nearness.ts';
import { isOfficial, type FoundPlan, type Problem } from './question.ts';
import { usualLevel } from './relevance.ts';
import type { Leg } from './trip.ts';
import { arrivalByCourse } from './ways-on.ts';
import { openLevel } from './open-level.ts';
import { isMaking, openTrades } from './wide.ts';
import type { World } from './world.ts';

/** How near a trade or a pathway is that needs one gesture only, whatever it is. */
const veryNear = 0.15;
/** How near a trade of entry is, and how many of its gestures tell something, beside a certificate where ROME does not send. */
const leastOpen = 0.1;
const leastTelling = 2;
/** A pathway in which fewer gestures were read is thin: what it does not say is not a zero. */
const thinUnder = 3;
/** The highest level of an entry: who has little of what is aimed at starts there. */
const entryLevel = 4;
/** Gestures of a trade that must be there when every one of them is generic, and the share that they are of its core. */
const genericAlone = { met: 3, share: 1 / 3 } as const;
/** Share of the core gestures of a trade to learn that are there. */
const leastShare = 1 / 4;

/**
 * Whether the little that is there of a trade makes it one to learn: a gesture that tells and another one, two that tell of a near trade,
 * or three of any kind, or one of a very near trade or of one that ROME sends to.
 */
export const isToLearn = ({ met, telling, of }: GesturesMet, near: number, official: boolean): boolean =>
  (met > 0 && official) ||
  (telling > 0 && met > 1 && met >= leastShare * of) ||
  (telling > 1 && near >= leastNear) ||
  (met >= genericAlone.met && met >= genericAlone.share * of && near >= leastNear) ||
  (met > 0 && near >= veryNear);

/** Trades of arrival of which little is there. */
function thinTrades(world: World, problem: Problem): FoundPlan[] {
  const { occupations, relevance, near, start } = problem;
  const official = officialMoves(world, problem);
  const fits = (code: string) => isToLearn(metOf(world, problem, code), near(code), official.has(code));
  const label = (code: string) => world.space.lookup.occupations.get(code)?.label ?? '';
  // A trade that no certificate names is not one to learn.
  const entry = (code: string) =>
    world.space.lookup.pathwaysByOccupation.has(code) && (usualLevel(world, code) ?? 0) <= entryLevel;
  const thin = [...occupations].filter(
    (code) => !start.at.includes(code) && relevance.fits(label(code)) && entry(code) && fits(code),
  );
  return nearestFirst(thin, near).map(({ one, far }) => moveTo(world, problem, one, far));
}

function thinCourse(world: World, problem: Problem, course: Course): boolean {
  const { level, id } = course.pathway;
  if ((level ?? 0) > entryLevel || !problem.relevance.stands(course.pathway)) return false;
  // Towards a trade, only what is of that very trade, or of its twin.
  if (
    problem.trade !== null &&
    world.titles.main(id) !== problem.trade &&
    !problem.relevance.ofTwin(course.pathway)
  )
    return false;
  const { met, telling, of } = metOf(world, problem, course.gestures);
  const near = problem.nearPathway(id);
  // The words of a title make no link by themselves but to a trade of entry: another one is near too, or ROME sends there.
  const official = officialMoves(world, problem);
  const isLinked = course.pathway.occupations.some(
    ({ code }) =>
      official.has(code) ||
      problem.near(code) >= leastHardlyNear ||
      (met > 0 && (usualLevel(world, code) ?? Infinity) <= openLevel),
  );
  const isThin = (met > 0 && near >= veryNear) || (of < thinUnder && near >= 2 * leastNear);
  return telling > 0 || (isLinked && isThin);
}

/** Pathways of entry of which little is there. */
function thinCourses(world: World, problem: Problem): FoundPlan[] {
  const { start, trade, courses, nearPathway } = problem;
  const thin = courses.filter((course) => thinCourse(world, problem, course));
  return closest(thin, ({ pathway }) => nearPathway(pathway.id)).map(({ one, far }) => {
    const { cost, states } = arrivalByCourse(world, problem, start, one);
    const leg: Leg = { kind: 'course', id: one.pathway.id, lands: trade, states };
    return { cost: { ...cost, far }, legs: [leg] };
  });
}

/** What an adviser still names when little of it is there: a trade to learn, a certificate of entry. */
export function thinPlans(world: World, problem: Problem, target: Target): FoundPlan[] {
  const own = thinTrades(world, problem);
  const courses = thinCourses(world, problem);
  if (own.length > 0) return [...own, ...courses];
  const open = openTrades(world, problem, target);
  // ROME's word counts where a gesture of the trade tells something, or it is near.
  const said = (one: FoundPlan) => {
    const code = tradeOf(one) ?? '';
    const { telling } = metOf(world, problem, code);
    const near = problem.near(code);
    return isOfficial(one) ? near >= leastNear || telling > 0 : near >= leastOpen && telling >= leastTelling;
  };
  return [...(courses.length > 0 && makes(problem) ? open.filter(said) : open), ...courses];
}

/** Who makes things is not sent to what needs no trade where a certificate of the industry is there. */
const makes = ({ relevance }: Problem): boolean => [...relevance.own].some(isMaking);

/**
 * The trade aimed at, or the nearest one to learn of the sector aimed at, where ROME sends to it and a gesture of it is there (one that tells, towards a sector): what
 * ROME says is said, whatever else is found.
 */
export function tradeAimedAt(world: World, problem: Problem): FoundPlan[] {
  const { trade, occupations } = problem;
  const official = officialMoves(world, problem);
  if (trade === null) {
    const nearest = thinTrades(world, problem).slice(0, 1);
    return nearest.filter((one) => {
      const code = tradeOf(one) ?? '';
      return official.has(code) && metOf(world, problem, code).telling > 0;
    });
  }
  if (!occupations.has(trade) || !official.has(trade)) return [];
  return metOf(world, problem, trade).met > 0 ? [moveTo(world, problem, trade, 0)] : [];
}
