import type { Front, Objectives } from './front.ts';
import type { Found } from './search.ts';
import type { Levels } from './levels.ts';
import type { World } from './world.ts';

/** What makes a plan different from the others shown; a plan may have several. */
export const names = [
  'shortest',
  'byTraining',
  'fewestBlocs',
  'bestRecognised',
  'mostComplete',
  'nearTrade',
  'lowestLevel',
] as const;
export type PlanName = (typeof names)[number];

/** `twins`: other plans as good on every objective, as lists of legs. */
export type Chosen = { found: Found; names: PlanName[]; twins: Found[] };

/** In which order each name reads the objectives. */
const orders: Record<PlanName, readonly (keyof Objectives)[]> = {
  shortest: ['steps', 'blocs', 'missing', 'evidence', 'level'],
  byTraining: ['blocs', 'missing', 'steps', 'evidence', 'level'],
  fewestBlocs: ['blocs', 'steps', 'missing', 'evidence', 'level'],
  bestRecognised: ['evidence', 'missing', 'blocs', 'steps', 'level'],
  mostComplete: ['missing', 'blocs', 'steps', 'evidence', 'level'],
  nearTrade: ['evidence', 'blocs', 'missing', 'steps', 'level'],
  lowestLevel: ['level', 'missing', 'blocs', 'steps', 'evidence'],
};

/** At most this many plans are shown. */
const most = 5;

const coursesOf = ({ legs }: Found): string[] =>
  legs.flatMap((leg) => (leg.kind === 'course' ? [leg.id] : []));
const bridged = ({ legs }: Found): boolean => legs.length > 1 && legs[0]?.kind === 'move';
/** Plans that a name may be given to. */
const fits: Partial<Record<PlanName, (found: Found) => boolean>> = {
  byTraining: ({ legs }) => legs.every(({ kind }) => kind === 'course'),
  nearTrade: bridged,
};

/** Two plans through the same pathways, both by a trade on the way or both without, tell the same story. */
function alike(one: Found, other: Found): boolean {
  const own = coursesOf(one);
  return own.length > 0 && own.join() === coursesOf(other).join() && bridged(one) === bridged(other);
}

function compare(name: PlanName, one: Found, other: Found): number {
  for (const key of orders[name])
    if (one.cost[key] !== other.cost[key]) return one.cost[key] - other.cost[key];
  return 0;
}

/** Share of the trade skills of the pathways that are there when the way begins. */
function coverage(world: World, start: Levels, found: Found): number {
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
function preferred(world: World, start: Levels, items: readonly Found[]): Found[] {
  const known = (found: Found) =>
    coursesOf(found).filter((id) => (world.courses.get(id)?.pathway.register ?? null) === null).length;
  const covers = new Map(items.map((found) => [found, coverage(world, start, found)]));
  const cover = (found: Found) => covers.get(found) ?? 0;
  const near = ({ legs }: Found) =>
    legs.reduce((sum, leg) => sum + (leg.kind === 'move' ? (leg.move.score ?? 0) : 0), 0);
  const key = ({ legs }: Found) => legs.map((leg) => (leg.kind === 'move' ? leg.move.to : leg.id)).join(' ');
  return [...items].sort(
    (a, b) => cover(b) - cover(a) || known(a) - known(b) || near(b) - near(a) || (key(a) < key(b) ? -1 : 1),
  );
}

/** A handful of the plans that no other beats, each named by what makes it different. */
export function choose(world: World, start: Levels, front: Front<Found>): Chosen[] {
  const plans = front.groups.map(({ items }) => preferred(world, start, items));
  const chosen: Chosen[] = [];
  for (const name of names) {
    const fit = plans.filter(([first]) => first && (fits[name]?.(first) ?? true));
    const [best] = [...fit].sort(([a], [b]) => (a && b ? compare(name, a, b) : 0));
    const [found, ...twins] = best ?? [];
    if (!found) continue;
    const known = chosen.find((one) => one.found === found || alike(one.found, found));
    if (known?.found === found) known.names.push(name);
    else if (!known && chosen.length < most) chosen.push({ found, names: [name], twins });
  }
  return chosen;
}
