import type { Options, Target } from './ask.ts';
import { levelSought } from './certificates-before-post.ts';
import { coursesOf, nameOf, tradeOf, type PlanName } from './naming.ts';
import type { FoundPlan, Problem } from './question.ts';
import { certificatesToEnter } from './to-enter.ts';
import { openLevel } from './open-level.ts';
import { usualLevel } from './relevance.ts';
import { certificateOf, type TradeCertificate } from './trade-certificates.ts';
import { arrivalByCourse } from './ways-on.ts';
import type { World } from './world.ts';

type Line = { found: FoundPlan; name: PlanName; twins: FoundPlan[] };

/** Whether a plan goes by certificates alone, some of which is to learn. */
const isToLearn = ({ found, name }: Line): boolean => tradeOf(found) === null && name !== 'byVae';

/** How many levels above their own one may reach by a certificate. */
const mostClimb = 1;

/** The highest level within reach: one above the usual one of the trades held, and above the highest held; null where nothing tells. */
function highestWithin(world: World, { start, base }: Problem): number | null {
  const own = start.at.flatMap((code) => usualLevel(world, code) ?? []);
  return own.length === 0 ? null : Math.max(base, ...own) + mostClimb;
}

/**
 * Whether a trade is entered by a certificate of entry: its usual level is one, or is out of reach, or what is named first (`level`) is one. Another trade of skill within reach is led to by the certificates of its own level
 * (`certificatesBeforePost`), and so is any where one is sought.
 */
function isEntered(
  world: World,
  problem: Problem,
  target: Target,
  level: number | null,
): target is Target & { kind: 'occupation' } {
  if (target.kind !== 'occupation' || levelSought(world, problem, target) !== null) return false;
  const usual = usualLevel(world, target.code);
  const isOfEntry = (one: number | null) => one === null || one <= openLevel;
  return isOfEntry(usual) || isOfEntry(level) || (usual ?? 0) > (highestWithin(world, problem) ?? Infinity);
}

/**
 * Towards a trade that one enters anew (the first plan goes by a certificate, not by VAE alone): the certificate that the home page names beside that trade comes first, that of an entry,
 * whatever another has by chance of what is there. Without one, none out of reach comes before one that is within it.
 */
export function enteredFirst(
  world: World,
  problem: Problem,
  target: Target,
  options: Options,
  chosen: readonly Line[],
): Line[] {
  const [first] = chosen;
  if (!first || !isToLearn(first)) return [...chosen];
  const level = world.courses.get(coursesOf(first.found).at(-1) ?? '')?.pathway.level ?? null;
  if (!isEntered(world, problem, target, level)) return [...chosen];
  const [entered] = certificatesToEnter(world, problem, options, target.code).flatMap(
    ({ id }) => problem.wayOf(id) ?? [],
  );
  if (!entered) return withinFirst(world, highestWithin(world, problem), chosen);
  const isOfIt = ({ found }: Line) => coursesOf(found).join() === entered.pathway.id;
  const { cost, states } = arrivalByCourse(world, problem, problem.start, entered);
  const found: FoundPlan = {
    cost,
    legs: [{ kind: 'course', id: entered.pathway.id, lands: target.code, states }],
  };
  const own = chosen.find(isOfIt) ?? { found, name: nameOf(world, found), twins: [] };
  // A line of its name says what is of that kind; another one beside it would be the same line twice.
  return [own, ...chosen.filter((one) => one !== own && one.name !== own.name)];
}

/** Lines in their order, those by a certificate of a level out of reach last. */
function withinFirst(world: World, highest: number | null, chosen: readonly Line[]): Line[] {
  const level = (id: string) => world.courses.get(id)?.pathway.level ?? 0;
  const isBeyond = ({ found }: Line) => coursesOf(found).some((id) => level(id) > (highest ?? Infinity));
  return [...chosen].sort((a, b) => Number(isBeyond(a)) - Number(isBeyond(b)));
}

/** How many certificates are named where no plan leads to a trade. */
const mostNamed = 5;

/** The certificates named where no plan leads to the trade aimed at: the same one first, where one enters that trade anew. */
export function entryNamedFirst(
  world: World,
  problem: Problem,
  target: Target,
  options: Options,
  certificates: readonly TradeCertificate[],
): TradeCertificate[] {
  const [first] = isEntered(world, problem, target, certificates[0]?.level ?? null)
    ? certificatesToEnter(world, problem, options, target.code)
    : [];
  if (first === undefined) return [...certificates];
  const own = certificates.find(({ id }) => id === first.id) ?? certificateOf(world, first, options);
  return [own, ...certificates.filter(({ id }) => id !== first.id)].slice(0, mostNamed);
}
