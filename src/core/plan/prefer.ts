import { endsSoon } from '../catalogue/status.ts';
import { equal, type Objectives } from './front.ts';
import type { Levels } from './levels.ts';
import { coursesOf } from './naming.ts';
import { isShared } from './shared.ts';
import type { Options } from './ask.ts';
import type { FoundPlan } from './question.ts';
import type { World } from './world.ts';

/** Plans as good as each other on every objective, the preferred one first. */
export type Group = readonly FoundPlan[];

/** In which order the objectives are read, once plans are relevant: the nearest arrival first. */
const order: readonly (keyof Objectives)[] = ['far', 'blocs', 'missing', 'steps', 'level', 'evidence'];

function compare(one: FoundPlan, other: FoundPlan): number {
  for (const key of order) if (one.cost[key] !== other.cost[key]) return one.cost[key] - other.cost[key];
  return 0;
}

/** Share of the trade skills of the pathways that are there when the way begins. */
export function coverage(world: World, start: Levels, found: FoundPlan): number {
  const places = coursesOf(found).flatMap((id) =>
    (world.courses.get(id)?.units ?? []).flatMap(({ trade }) => trade),
  );
  const met = places.filter((place) => (start.skills[place] ?? 0) > 0).length;
  return places.length === 0 ? 0 : met / places.length;
}

/** What of a question tells plans apart that are as good as each other: its day (ISO), the sectors that it refuses. */
export type Preference = Pick<Options, 'today' | 'avoid'>;

/**
 * Which of several plans as good as each other is shown: one whose titles last, then one whose titles are of no refused sector too, then the one whose pathways ask most of what is
 * there already, then those with a number, then the nearest trades, then ids.
 */
function preferred(world: World, start: Levels, items: Group, asked: Preference): FoundPlan[] {
  const ending = (found: FoundPlan) =>
    coursesOf(found).filter((id) => {
      const course = world.courses.get(id);
      return course !== undefined && endsSoon(course.pathway, asked.today);
    }).length;
  const shared = (found: FoundPlan) =>
    coursesOf(found).filter((id) => {
      const course = world.courses.get(id);
      return course !== undefined && isShared(course.pathway, asked);
    }).length;
  const known = (found: FoundPlan) =>
    coursesOf(found).filter((id) => (world.courses.get(id)?.pathway.register ?? null) === null).length;
  const covers = new Map(items.map((found) => [found, coverage(world, start, found)]));
  const cover = (found: FoundPlan) => covers.get(found) ?? 0;
  const near = ({ legs }: FoundPlan) =>
    legs.reduce((sum, leg) => sum + (leg.kind === 'move' ? (leg.move.score ?? 0) : 0), 0);
  const key = ({ legs }: FoundPlan) =>
    legs.map((leg) => (leg.kind === 'move' ? leg.move.to : leg.id)).join(' ');
  return [...items].sort(
    (a, b) =>
      ending(a) - ending(b) ||
      shared(a) - shared(b) ||
      cover(b) - cover(a) ||
      known(a) - known(b) ||
      near(b) - near(a) ||
      (key(a) < key(b) ? -1 : 1),
  );
}

/** Groups of plans from the best one on, each with its preferred plan first. */
export const bestFirst = (
  world: World,
  start: Levels,
  groups: readonly Group[],
  asked: Preference = { today: null, avoid: [] },
): Group[] =>
  [...groups]
    .sort(([a], [b]) => (a && b ? compare(a, b) : 0))
    .map((group) => preferred(world, start, group, asked));

/** Plans put together with those that have the same key. */
export function byKey(plans: readonly FoundPlan[], key: (one: FoundPlan) => number): FoundPlan[][] {
  const groups = new Map<number, FoundPlan[]>();
  for (const one of plans) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()];
}

/** Plans put together with those that are as good on every objective. */
export function grouped(plans: readonly FoundPlan[]): FoundPlan[][] {
  const groups: FoundPlan[][] = [];
  for (const one of plans) {
    const same = groups.find(([first]) => first && equal(first.cost, one.cost));
    if (same) same.push(one);
    else groups.push([one]);
  }
  return groups;
}
