import { opensVae } from '../catalogue/vae.ts';
import type { FoundPlan } from './question.ts';
import type { World } from './world.ts';

/**
 * What a person gains by a plan, in the order an adviser would say them: the trade itself, a VAE, another trade near by, a
 * certificate; a detour comes last. Each plan has one.
 */
export const planNames = [
  'asTrade',
  'onTheJob',
  'byVae',
  'vaeToAsk',
  'otherTrade',
  'toLearn',
  'byBranch',
  'byBranches',
  'byTitle',
  'byDiploma',
  'nearTrade',
] as const;
export type PlanName = (typeof planNames)[number];

type Courses = Pick<World, 'courses'>;

/** Whether the record of a pathway opens VAE. */
function vaeOf({ courses }: Courses, id: string): boolean | null {
  const course = courses.get(id);
  return course === undefined ? null : opensVae(course.pathway);
}

/**
 * The name that is said: where gestures of a trade are still to learn, "without training" would hide them; where a record does not
 * say that VAE is open, it is to be asked for; a certificate that branches share is of none of them.
 */
export function nameSaid({ courses }: Courses, name: PlanName, found: FoundPlan): PlanName {
  if (name === 'asTrade' && found.cost.missing > 0) return 'onTheJob';
  if (name === 'byBranch') {
    const last = coursesOf(found).at(-1) ?? '';
    return courses.get(last)?.pathway.kind === 'cqpi' ? 'byBranches' : name;
  }
  const open = (id: string) => vaeOf({ courses }, id) === true;
  return name === 'byVae' && !coursesOf(found).every(open) ? 'vaeToAsk' : name;
}

/** The pathways that a plan goes through. */
export const coursesOf = ({ legs }: FoundPlan): string[] =>
  legs.flatMap((leg) => (leg.kind === 'course' ? [leg.id] : []));

/** The trade that a plan ends in by practising it; null when it ends in a pathway. */
export function tradeOf({ legs }: FoundPlan): string | null {
  const last = legs.at(-1);
  return last?.kind === 'move' ? last.move.to : null;
}

const bridged = ({ legs }: FoundPlan): boolean => legs.length > 1 && legs[0]?.kind === 'move';

/** Whether everything in it may be assessed, and its record does not exclude VAE. */
function wholeByVae(world: Courses, { legs }: FoundPlan): boolean {
  return legs.every(
    (leg) =>
      leg.kind === 'course' &&
      leg.states.every(({ state, unit }) => state !== 'toLearn' && !unit.whole) &&
      vaeOf(world, leg.id) !== false,
  );
}

const branchKinds: ReadonlySet<string> = new Set(['cqp', 'cqpm', 'cqpi']);
const titleKinds: ReadonlySet<string> = new Set(['titre-professionnel', 'titre-rncp']);

/** How a certificate of a kind is named: of a branch, a title, a diploma. */
export const nameOfKind = (kind: string): 'byBranch' | 'byTitle' | 'byDiploma' =>
  branchKinds.has(kind) ? 'byBranch' : titleKinds.has(kind) ? 'byTitle' : 'byDiploma';

/** The one name of a plan; `otherTrade` and `toLearn` are given by the choice, to a second trade and to one of which little is there. */
export function nameOf(
  world: Courses,
  found: FoundPlan,
): Exclude<PlanName, 'onTheJob' | 'vaeToAsk' | 'byBranches' | 'otherTrade' | 'toLearn'> {
  if (bridged(found)) return 'nearTrade';
  const last = coursesOf(found).at(-1);
  if (last === undefined) return 'asTrade';
  if (wholeByVae(world, found)) return 'byVae';
  return nameOfKind(world.courses.get(last)?.pathway.kind ?? '');
}
