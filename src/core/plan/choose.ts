import { equal, type Front, type Objectives } from './front.ts';
import { coursesOf, nameOf, planNames, tradeOf, type PlanName } from './naming.ts';
import type { FoundPlan } from './search.ts';
import type { Levels } from './levels.ts';
import type { World } from './world.ts';

/** `twins`: other plans as good on every objective, as lists of legs. */
type Chosen = { found: FoundPlan; name: PlanName; twins: FoundPlan[] };

/** Plans as good as each other on every objective, the preferred one first. */
type Group = readonly FoundPlan[];

/** In which order the objectives are read, once plans are relevant: the nearest arrival first. */
const order: readonly (keyof Objectives)[] = ['far', 'blocs', 'missing', 'steps', 'level', 'evidence'];

/** At most this many plans are shown. */
const most = 5;

function compare(one: FoundPlan, other: FoundPlan): number {
  for (const key of order) if (one.cost[key] !== other.cost[key]) return one.cost[key] - other.cost[key];
  return 0;
}

/** Share of the trade skills of the pathways that are there when the way begins. */
function coverage(world: World, start: Levels, found: FoundPlan): number {
  const places = coursesOf(found).flatMap((id) =>
    (world.courses.get(id)?.units ?? []).flatMap(({ trade }) => trade),
  );
  const met = places.filter((place) => (start.skills[place] ?? 0) > 0).length;
  return places.length === 0 ? 0 : met / places.length;
}

/**
 * Which of several plans as good as each other is shown: the one whose pathways ask most of what is there already, then those with
 * a number, then the nearest trades, then ids.
 */
function preferred(world: World, start: Levels, items: Group): FoundPlan[] {
  const known = (found: FoundPlan) =>
    coursesOf(found).filter((id) => (world.courses.get(id)?.pathway.register ?? null) === null).length;
  const covers = new Map(items.map((found) => [found, coverage(world, start, found)]));
  const cover = (found: FoundPlan) => covers.get(found) ?? 0;
  const near = ({ legs }: FoundPlan) =>
    legs.reduce((sum, leg) => sum + (leg.kind === 'move' ? (leg.move.score ?? 0) : 0), 0);
  const key = ({ legs }: FoundPlan) =>
    legs.map((leg) => (leg.kind === 'move' ? leg.move.to : leg.id)).join(' ');
  return [...items].sort(
    (a, b) => cover(b) - cover(a) || known(a) - known(b) || near(b) - near(a) || (key(a) < key(b) ? -1 : 1),
  );
}

/** The best group of those that fit, what does not fit left out. */
function bestOf(groups: readonly Group[], fits: (one: FoundPlan) => boolean): FoundPlan[] {
  const [best = []] = groups
    .map((group) => group.filter(fits))
    .filter((group) => group.length > 0)
    .sort(([a], [b]) => (a && b ? compare(a, b) : 0));
  return best;
}

function grouped(plans: readonly FoundPlan[]): FoundPlan[][] {
  const groups: FoundPlan[][] = [];
  for (const one of plans) {
    const same = groups.find(([first]) => first && equal(first.cost, one.cost));
    if (same) same.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** The trade shown first, by which another one is another. */
function firstTrades(world: World, chosen: readonly Chosen[]): Set<string | null> {
  const first = chosen.find(({ name }) => name === 'asTrade');
  return new Set([null, ...(first ? [first.found, ...first.twins].map(tradeOf) : [])]);
}

/**
 * Of the plans that no other beats, the best of each name, in the order of the names. A name that none of them has goes to the best
 * direct plan that has it: what is beaten on paper may be what suits. A detour is only for where nothing is direct.
 */
export function choose(
  world: World,
  start: Levels,
  front: Front<FoundPlan>,
  direct: readonly FoundPlan[],
): Chosen[] {
  const prefer = (groups: readonly Group[]) => groups.map((group) => preferred(world, start, group));
  const unbeaten = prefer(front.groups.map(({ items }) => items));
  const others = prefer(grouped(direct));
  const chosen: Chosen[] = [];
  for (const name of planNames) {
    const known = firstTrades(world, chosen);
    const fits = (one: FoundPlan) =>
      name === 'otherTrade' ? !known.has(tradeOf(one)) : nameOf(world, one) === name;
    const [found, ...twins] =
      [name === 'otherTrade' ? [] : bestOf(unbeaten, fits), bestOf(others, fits)].find(
        (group) => group.length > 0,
      ) ?? [];
    if (found) chosen.push({ found, name, twins });
  }
  const straight = chosen.filter(({ found }) => found.legs.length === 1);
  return (straight.length > 0 ? straight : chosen).slice(0, most);
}
