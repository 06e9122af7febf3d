import { emptyProfile } from '../profile/profile.ts';
import { found } from '../catalogue/lookup.ts';
import { named, type Named } from '../catalogue/summary.ts';
import { approachTo, asksMore, isAbove, isStranger, type Approach } from './approach.ts';
import type { Options, Target } from './ask.ts';
import { rankOf, type Evidence } from '../catalogue/evidence.ts';
import { costOf, judge, type Course } from './course.ts';
import { tells } from './direct.ts';
import { metOf } from './met.ts';
import { withinReach } from './moves.ts';
import type { Nearness } from './nearness.ts';
import { problemOf, profileAt } from './problem.ts';
import { relevanceOf, type Relevance } from './relevance.ts';
import { leastNear, type Problem } from './question.ts';
import { isToLearn } from './thin.ts';
import { tripFromLevels, type Trip } from './trip.ts';
import type { World } from './world.ts';

/** A trade from which the target can be reached in one leg, and by where. Counts are those of who practises the trade whole. */
export type Origin = {
  code: string;
  label: string;
  sectors: Named[];
  /** By a move to this trade, or by this pathway. */
  by: { kind: 'move'; to: string; label: string } | { kind: 'course'; id: string; title: string };
  evidence: Evidence;
  /** Blocs to have assessed and to learn; 0 for a move. */
  toAssess: number;
  toLearn: number;
  /** Core gestures of the trade of arrival that are there, out of `core`; null for a pathway aimed at by itself. */
  shared: number | null;
  core: number | null;
};

/** A pathway must have been read as asking for so many gestures to say that who comes knows half of it. */
const leastRead = 3;
/** Core gestures that must be there where ROME does not send: as forwards. */
const leastShared = 2;
const none: ReadonlySet<string> = new Set();
/** The gates of a trade do not look at how near others are. */
const noNearness: Nearness = { trade: () => 0, pathway: () => 0 };

/** What is asked of each trade of departure: the same question, and how trades stand to those of arrival. */
type Asked = {
  world: World;
  problem: Problem;
  target: Target;
  /** How a trade stands to each trade of arrival that is near it, or where ROME sends it: the nearest first. */
  approaches: (code: string) => Approach[];
};
/** One trade of departure. */
type From = { code: string; trip: Trip; relevance: Relevance; approaches: readonly Approach[] };

/** The trades of arrival; those that a pathway aimed at names. */
function aims({ space }: World, problem: Problem, target: Target): string[] {
  if (target.kind !== 'pathway') return [...problem.occupations];
  return found(space.lookup.pathways, target.id).occupations.map(({ code }) => code);
}

function approachesTo(world: World, codes: readonly string[]): Asked['approaches'] {
  const ways = codes.map((to) => approachTo(world, to));
  return (code) =>
    ways
      .map((way) => way(code))
      .filter(({ near, official }) => official || near >= leastNear)
      .sort((a, b) => b.order - a.order || (a.to < b.to ? -1 : 1));
}

/** `sure`: ROME sends there, or a third of the gestures is there. */
type Way = { origin: Origin; order: number; sure: boolean };

/** What the share of its core gestures adds to the order, and what puts a departure after all others. */
const byGestures = 0.2;
const last = 10;

/** Whether enough of a trade is there to arrive by a move: a third of it as forwards, or little of a trade to learn. */
function comes({ world }: Asked, { trip, relevance }: From, approach: Approach) {
  const { to, near, nearBySkills, official, back } = approach;
  const met = metOf(world, { start: trip }, world.core(to));
  const isNear = near >= leastNear;
  const third = relevance.trade(to, trip.levels);
  const sure = third && (official ? isNear || withinReach(met.met, met.of) : met.met >= leastShared);
  const { label } = found(world.space.lookup.occupations, to);
  const toLearn = isNear && relevance.fits(label) && isToLearn(met, back ? near : nearBySkills, official);
  return { met, label, sure: sure || (toLearn && official), toLearn };
}

/** Whether who leads, sells or designs is asked for: towards a sector or a family, only when a name of it says so. */
function leads({ world, target }: Asked, code: string): boolean {
  const { occupations, families } = world.space.lookup;
  if (target.kind !== 'field') return false;
  const aimed = target.families.map((id) => found(families, id).label).join(' ');
  return asksMore(found(occupations, code).label, aimed);
}

/** The way in by a move to a trade of arrival; who would come down to it comes last, and only where ROME sends there. */
function moveInto(asked: Asked, from: From, approach: Approach): Way | null {
  const { to, official, order } = approach;
  const above = isAbove(asked.world, from.code, to);
  const late = above || leads(asked, from.code);
  if ((above && !official) || isStranger(approach)) return null;
  const { met, label, sure, toLearn } = comes(asked, from, approach);
  if (!sure && !toLearn) return null;
  const origin: Origin = {
    ...at(asked.world, from.code),
    by: { kind: 'move', to, label },
    evidence: official ? 'official' : 'estimated',
    toAssess: 0,
    toLearn: 0,
    shared: met.met,
    core: met.of,
  };
  return { origin, order: order + (byGestures * met.met) / met.of - (late ? last : 0), sure };
}

/** The best way in by a move: a sure one, to the trade of arrival that comes first. */
function byMove(asked: Asked, from: From): Way | null {
  const ways = from.approaches
    .filter(({ to }) => asked.problem.occupations.has(to))
    .flatMap((approach) => moveInto(asked, from, approach) ?? []);
  return ways.sort((a, b) => Number(b.sure) - Number(a.sure) || b.order - a.order)[0] ?? null;
}

function at({ space }: World, code: string): Pick<Origin, 'code' | 'label' | 'sectors'> {
  const { label } = found(space.lookup.occupations, code);
  return { code, label, sectors: (space.lookup.sectorsByOccupation.get(code) ?? []).map(named) };
}

/** Whether a pathway was read enough to say that who comes knows half of it. */
const isRead = ({ units, gestures }: Course): boolean =>
  gestures.length >= leastRead &&
  units.every(({ trade, transversal }) => trade.length + transversal.length > 0);

/** Whether a pathway may be the way in for a trade: relevant, telling, not one to come down to; and the trade is near, or named by it. */
function mayLead({ world, problem: { trade } }: Asked, from: From, course: Course): boolean {
  const { code, trip, relevance, approaches } = from;
  const names = course.pathway.occupations.some((one) => one.code === code);
  if (!isRead(course) || asksMore(found(world.space.lookup.occupations, code).label, course.pathway.title))
    return false;
  if (trade !== null && (isAbove(world, code, trade) || !(names || relevance.trade(trade, trip.levels))))
    return false;
  if (!names && approaches[0] && isStranger(approaches[0])) return false;
  return relevance.pathway(course, trip.levels) && (trade === null || tells(world, trip.levels, course));
}

/** The way in by the pathway that asks for the fewest blocs to learn, when half of its blocs may be assessed. */
function byCourse(asked: Asked, from: From): Way | null {
  const { world, problem } = asked;
  const { code, trip, approaches } = from;
  let best: Origin | null = null;
  for (const course of problem.courses) {
    if (!mayLead(asked, from, course)) continue;
    const states = judge(world.space.kinship, course, trip.levels, none);
    const toAssess = states.filter(({ state }) => state === 'toAssess').length;
    if (toAssess * 2 < states.length) continue;
    const { blocs, rank } = costOf(states, world.usualBlocs);
    if (best && best.toLearn <= blocs) continue;
    const { id, title } = course.pathway;
    best = {
      ...at(world, code),
      by: { kind: 'course', id, title },
      evidence: rank > rankOf('shared') ? 'estimated' : 'shared',
      toAssess,
      toLearn: blocs,
      shared: null,
      core: null,
    };
  }
  return best && { origin: best, order: approaches[0]?.order ?? 0, sure: true };
}

/** A move that ROME or a third of the gestures makes sure; else a pathway; else a trade to learn. */
function wayFrom(asked: Asked, code: string): Way | null {
  const { world, target, problem } = asked;
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

/** Who may come there, and by where: every trade that arrives in one leg, those that an employer would ask first. */
export function origins(world: World, target: Target, options: Options, limit: number): Origin[] {
  const problem = problemOf(world, { kind: 'profile', profile: emptyProfile() }, target, options);
  const approaches = approachesTo(world, aims(world, problem, target));
  const asked: Asked = { world, problem, target, approaches };
  return world.space.occupations
    .map(({ code }) => code)
    .filter((code) => !problem.occupations.has(code) && problem.allowsOccupation(code))
    .flatMap((code) => wayFrom(asked, code) ?? [])
    .sort(
      (a, b) =>
        b.order - a.order ||
        rankOf(a.origin.evidence) - rankOf(b.origin.evidence) ||
        share(b.origin) - share(a.origin) ||
        (a.origin.code < b.origin.code ? -1 : 1),
    )
    .map(({ origin }) => origin)
    .slice(0, limit);
}
