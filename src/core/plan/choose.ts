import type { Front, Objectives } from './front.ts';
import type { FoundPlan } from './search.ts';
import type { Levels } from './levels.ts';
import type { World } from './world.ts';

/** What a person gains by a plan, in the order an adviser would say them; each plan has one. */
const names = ['asTrade', 'byVae', 'byBranch', 'byTitle', 'byDiploma', 'nearTrade'] as const;
export type PlanName = (typeof names)[number];

/** `twins`: other plans as good on every objective, as lists of legs. */
type Chosen = { found: FoundPlan; name: PlanName; twins: FoundPlan[] };

/** In which order the objectives are read, once plans are relevant: the nearest arrival first. */
const order: readonly (keyof Objectives)[] = ['far', 'blocs', 'missing', 'steps', 'level', 'evidence'];

/** At most this many plans are shown. */
const most = 5;

const coursesOf = ({ legs }: FoundPlan): string[] =>
  legs.flatMap((leg) => (leg.kind === 'course' ? [leg.id] : []));
const bridged = ({ legs }: FoundPlan): boolean => legs.length > 1 && legs[0]?.kind === 'move';

/** Whether everything in it may be assessed, and its record does not exclude VAE. */
function wholeByVae(world: World, { legs }: FoundPlan): boolean {
  return legs.every(
    (leg) =>
      leg.kind === 'course' &&
      leg.states.every(({ state, unit }) => state !== 'toLearn' && !unit.whole) &&
      (world.courses.get(leg.id)?.pathway.routes ?? ['vae']).includes('vae'),
  );
}

const branchKinds: ReadonlySet<string> = new Set(['cqp', 'cqpm', 'cqpi']);
const titleKinds: ReadonlySet<string> = new Set(['titre-professionnel', 'titre-rncp']);

/** The one name of a plan. */
function nameOf(world: World, found: FoundPlan): PlanName {
  if (bridged(found)) return 'nearTrade';
  const last = coursesOf(found).at(-1);
  if (last === undefined) return 'asTrade';
  if (wholeByVae(world, found)) return 'byVae';
  const kind = world.courses.get(last)?.pathway.kind ?? '';
  return branchKinds.has(kind) ? 'byBranch' : titleKinds.has(kind) ? 'byTitle' : 'byDiploma';
}

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
function preferred(world: World, start: Levels, items: readonly FoundPlan[]): FoundPlan[] {
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

/** Of the plans that no other beats, the best of each name, in the order of the names. */
export function choose(world: World, start: Levels, front: Front<FoundPlan>): Chosen[] {
  const plans = front.groups.map(({ items }) => preferred(world, start, items));
  const chosen = names.flatMap((name): Chosen[] => {
    const fit = plans
      .map((group) => group.filter((one) => nameOf(world, one) === name))
      .filter((group) => group.length > 0)
      .sort(([a], [b]) => (a && b ? compare(a, b) : 0));
    const [found, ...twins] = fit[0] ?? [];
    return found ? [{ found, name, twins }] : [];
  });
  return chosen.slice(0, most);
}
