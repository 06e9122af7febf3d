import { equal, type Front, type Objectives } from './front.ts';
import { coursesOf, nameOf, planNames, tradeOf, type PlanName } from './naming.ts';
import type { FoundPlan } from './question.ts';
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
 * Plans by how sure a lead they are: those that no other beats; the direct ones; trades of the person's family that the sector has
 * too; what little is there of.
 */
export type Pools = {
  front: Front<FoundPlan>;
  direct: readonly FoundPlan[];
  there: readonly FoundPlan[];
  thin: readonly FoundPlan[];
};

/** With fewer lines than this, what is thin completes the answer. */
const enough = 2;
const direct = ({ legs }: FoundPlan): boolean => legs.length === 1;

/**
 * Of the plans that no other beats, the best of each name, in the order of the names. A name that none of them has goes to the best
 * direct plan that has it: what is beaten on paper may be what suits. Where that is less than two lines, `known` being there already,
 * what is thin completes them; a detour is only for where nothing at all is direct.
 */
export function choose(world: World, start: Levels, pools: Pools, known = 0): Chosen[] {
  const prefer = (groups: readonly Group[]) => groups.map((group) => preferred(world, start, group));
  const unbeaten = prefer(pools.front.groups.map(({ items }) => items));
  const straight = unbeaten.map((group) => group.filter(direct));
  const others = prefer(grouped(pools.direct));
  const there = prefer(grouped(pools.there));
  const sure = pick(world, (name) => {
    if (name === 'toLearn') return [];
    return name === 'otherTrade' ? [others, there] : [straight, others, there];
  });
  if (known + sure.length >= enough) return sure.slice(0, most);
  const thin = prefer(grouped(pools.thin));
  const completed = pick(world, (name) => {
    const own = sure.find((one) => one.name === name);
    if (own) return [[[own.found, ...own.twins]]];
    return name === 'toLearn' || coursesNamed.has(name) ? [thin] : [];
  });
  if (known + completed.length > 0) return completed.slice(0, most);
  return pick(world, (name) => (tradesNamed.has(name) ? [] : [unbeaten])).slice(0, most);
}

/** Names of another trade than the one shown first. */
const tradesNamed: ReadonlySet<PlanName> = new Set(['otherTrade', 'toLearn']);
/** Names of plans by a pathway alone. */
const coursesNamed: ReadonlySet<PlanName> = new Set(['byVae', 'byBranch', 'byTitle', 'byDiploma']);

/** The best plan of each name, from the first pool of that name that has one. */
function pick(world: World, pools: (name: PlanName) => readonly (readonly Group[])[]): Chosen[] {
  const chosen: Chosen[] = [];
  for (const name of planNames) {
    const known = firstTrades(world, chosen);
    const fits = (one: FoundPlan) =>
      tradesNamed.has(name) ? !known.has(tradeOf(one)) : nameOf(world, one) === name;
    const [found, ...twins] =
      pools(name)
        .map((groups) => bestOf(groups, fits))
        .find((group) => group.length > 0) ?? [];
    if (found) chosen.push({ found, name, twins });
  }
  return chosen;
}
