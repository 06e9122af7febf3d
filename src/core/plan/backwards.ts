import { rankOf } from '../catalogue/evidence.ts';
import { found } from '../catalogue/lookup.ts';
import { emptyProfile } from '../profile/profile.ts';
import { approachTo } from './approach.ts';
import type { Options, Target } from './ask.ts';
import type { Course } from './course.ts';
import { leastNear, type Nearness } from './nearness.ts';
import type { Origin, OriginAsked, WayIn } from './origin.ts';
import { asItIs } from './origin-as-it-is.ts';
import { asideLast } from './origin-aside.ts';
import { byCourse } from './origin-by-course.ts';
import { byMove } from './origin-by-move.ts';
import { problemOf, profileAt } from './problem.ts';
import type { Problem } from './question.ts';
import { relevanceOf } from './relevance.ts';
import { tripFromLevels } from './trip.ts';
import type { World } from './world.ts';

/** The gates of a trade do not look at how near others are. */
const noNearness: Nearness = { trade: () => 0, pathway: () => 0 };

/** The trades of arrival; those that a pathway aimed at names. */
function aims({ space }: World, problem: Problem, target: Target): string[] {
  if (target.kind !== 'pathway') return [...problem.occupations];
  return found(space.lookup.pathways, target.id).occupations.map(({ code }) => code);
}

function approachesTo(world: World, codes: readonly string[]): OriginAsked['approaches'] {
  const ways = codes.map((to) => approachTo(world, to));
  return (code) =>
    ways
      .map((way) => way(code))
      .filter(({ near, official }) => official || near >= leastNear)
      .sort((a, b) => b.order - a.order || (a.to < b.to ? -1 : 1));
}

/** The trade itself, exercised there; else a move that ROME or a third of the gestures makes sure; else a pathway; else a trade to learn. */
function wayFrom(asked: OriginAsked, code: string): WayIn | null {
  const { world, target, problem } = asked;
  const same = asItIs(asked, code);
  if (same) return same;
  const approaches = asked.approaches(code);
  const isNamed = ({ pathway }: Course) => pathway.occupations.some((one) => one.code === code);
  // Nearness is measured to trades: a pathway that names none is asked by its gestures alone.
  const blind = target.kind === 'pathway' && aims(world, problem, target).length === 0;
  if (approaches.length === 0 && !blind && !problem.courses.some(isNamed)) return null;
  const profile = profileAt(world, { kind: 'occupation', code });
  const relevance = relevanceOf(world, profile, target, noNearness);
  const trip = tripFromLevels(code, world.occupationLevels(code));
  const from = { code, trip, relevance, approaches };
  const move = byMove(asked, from);
  return move?.sure === true ? move : (byCourse(asked, from) ?? move);
}

const share = ({ shared, core, toAssess, toLearn }: Origin): number =>
  shared !== null && core !== null ? shared / Math.max(1, core) : toAssess / Math.max(1, toAssess + toLearn);

/** Who may come there, and by where: who exercises there her trade as it is, then every trade that arrives in one leg, those that an employer would ask first. */
export function origins(world: World, target: Target, options: Options, limit: number): Origin[] {
  const problem = problemOf(world, { kind: 'profile', profile: emptyProfile() }, target, options);
  const arrivals = aims(world, problem, target);
  const asked: OriginAsked = { world, problem, target, approaches: approachesTo(world, arrivals) };
  const toldAside = asideLast(world.space.lookup, arrivals);
  return world.space.occupations
    .map(({ code }) => code)
    .filter((code) => !problem.occupations.has(code) && problem.allowsOccupation(code))
    .flatMap((code) => wayFrom(asked, code) ?? [])
    .flatMap((way) => {
      const origin = toldAside(way.origin);
      return origin === null ? [] : { ...way, origin };
    })
    .sort(
      (a, b) =>
        Number(a.origin.aside === true) - Number(b.origin.aside === true) ||
        b.order - a.order ||
        rankOf(a.origin.evidence) - rankOf(b.origin.evidence) ||
        share(b.origin) - share(a.origin) ||
        (a.origin.code < b.origin.code ? -1 : 1),
    )
    .map(({ origin }) => origin)
    .slice(0, limit);
}
