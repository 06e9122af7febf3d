import { emptyProfile } from '../profile/profile.ts';
import { found } from '../catalogue/lookup.ts';
import { named, type Named } from '../catalogue/summary.ts';
import type { Options, Target } from './ask.ts';
import { rankOf, type Evidence } from '../catalogue/evidence.ts';
import { costOf, judge, type Course } from './course.ts';
import { withinReach } from './moves.ts';
import type { Nearness } from './nearness.ts';
import { problemOf, profileAt } from './problem.ts';
import { relevanceOf, type Relevance } from './relevance.ts';
import type { Problem } from './question.ts';
import { missingFor, tripFromLevels, type Trip } from './trip.ts';
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
const none: ReadonlySet<string> = new Set();
/** The gates of a trade do not look at how near others are. */
const noNearness: Nearness = { trade: () => 0, pathway: () => 0 };

/** The nearest way in by a move: to the trade of arrival with the largest share of its gestures. */
function byMove(
  world: World,
  { occupations }: Problem,
  relevance: Relevance,
  code: string,
  trip: Trip,
): Origin | null {
  const ways = (world.from.get(code) ?? [])
    .filter(({ to }) => occupations.has(to))
    .map(({ to, evidence }) => {
      const core = world.core(to).length;
      return { to, evidence, core, shared: core - missingFor(world, trip.levels, to) };
    })
    .filter(
      ({ to, evidence, shared, core }) =>
        relevance.trade(to, trip.levels) && (evidence === 'official' || withinReach(shared, core)),
    )
    .sort((a, b) => rankOf(a.evidence) - rankOf(b.evidence) || b.shared / b.core - a.shared / a.core);
  const [best] = ways;
  if (!best) return null;
  const { label } = found(world.space.lookup.occupations, best.to);
  const { shared, core, evidence } = best;
  return {
    ...at(world, code),
    by: { kind: 'move', to: best.to, label },
    evidence,
    toAssess: 0,
    toLearn: 0,
    shared,
    core,
  };
}

function at({ space }: World, code: string): Pick<Origin, 'code' | 'label' | 'sectors'> {
  const { label } = found(space.lookup.occupations, code);
  return { code, label, sectors: (space.lookup.sectorsByOccupation.get(code) ?? []).map(named) };
}

/** The way in by the pathway that asks for the fewest blocs to learn, when half of its blocs may be assessed. */
function byCourse(
  world: World,
  problem: Problem,
  relevance: Relevance,
  code: string,
  trip: Trip,
): Origin | null {
  let best: Origin | null = null;
  const { trade } = problem;
  const arrives = ({ pathway }: Course) =>
    trade === null ||
    relevance.trade(trade, trip.levels) ||
    pathway.occupations.some((one) => one.code === code);
  for (const course of problem.courses) {
    if (course.units.some(({ trade, transversal }) => trade.length + transversal.length === 0)) continue;
    if (!relevance.pathway(course, trip.levels) || !arrives(course)) continue;
    const states = judge(world.space.kinship, course, trip.levels, none);
    const toAssess = states.filter(({ state }) => state === 'toAssess').length;
    if (toAssess * 2 < states.length || course.gestures.length < leastRead) continue;
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
  return best;
}

/** Who may come there, and by where: every trade that arrives in one leg, official moves first, then the least to learn. */
export function origins(world: World, target: Target, options: Options, limit: number): Origin[] {
  const problem = problemOf(world, { kind: 'profile', profile: emptyProfile() }, target, options);
  const all = world.space.occupations
    .map(({ code }) => code)
    .filter((code) => !problem.occupations.has(code) && problem.allowsOccupation(code))
    .flatMap((code) => {
      const trip = tripFromLevels(code, world.occupationLevels(code));
      const profile = profileAt(world, { kind: 'occupation', code });
      const relevance = relevanceOf(world, profile, target, noNearness);
      return (
        byMove(world, problem, relevance, code, trip) ?? byCourse(world, problem, relevance, code, trip) ?? []
      );
    });
  const share = ({ shared, core, toAssess, toLearn }: Origin) =>
    shared !== null && core !== null
      ? shared / Math.max(1, core)
      : toAssess / Math.max(1, toAssess + toLearn);
  return all
    .sort(
      (a, b) => rankOf(a.evidence) - rankOf(b.evidence) || share(b) - share(a) || (a.code < b.code ? -1 : 1),
    )
    .slice(0, limit);
}
