import { found } from '../catalogue/lookup.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import type { Target } from './ask.ts';
import { isMaker } from './appellations.ts';
import { everywhere } from './everywhere.ts';
import { isExercisedIn } from './exercised.ts';
import { isIndustry } from './industry.ts';
import { tradeOf } from './naming.ts';
import { metOf } from './heart-met.ts';
import { refusedWork } from './refused-work.ts';
import { moveTo, nearestFirst, officialMoves } from './met.ts';
import { withinReach } from './moves.ts';
import { leastNear } from './nearness.ts';
import { isOfficial, type FoundPlan, type Problem } from './question.ts';
import { usualLevel } from './relevance.ts';
import { hasOffices, isSupport } from './support.ts';
import { openLevel } from './open-level.ts';
import type { World } from './world.ts';

/** Gestures that tell, in a trade that every industry has and that ROME does not name. */
const leastTelling = 2;
const none: ReadonlySet<string> = new Set();
/** The same, of the person's own family. */
const kinLevel = 4;

/**
 * Trades of who makes things in the sectors aimed at, though they are not of these sectors only: named by ROME or half there,
 * and near. A welder's next trade in the nuclear industry is pipe fitting, which every industry has.
 */
export function tradesThere(world: World, problem: Problem, target: Target): FoundPlan[] {
  const { start, relevance, near } = problem;
  const official = officialMoves(world, problem);
  const reached = (code: string) => {
    const { met, telling, of } = metOf(world, problem, code);
    return official.has(code) || (withinReach(met, of) && telling >= leastTelling);
  };
  const makes = tradesNamed(world, problem, target).some((one) => makesSomething(world, tradeOf(one) ?? ''));
  const there = wideTrades(world, problem, target)
    .filter((code) => !makes || makesSomething(world, code) || isNext(world, problem, code))
    .filter((code) => near(code) >= leastNear && relevance.trade(code, start.levels) && reached(code))
    .filter((code) => ofOwnFamily(world, problem, code) || isNext(world, problem, code));
  return nearestFirst(there, near).map(({ one, far }) => moveTo(world, problem, one, far));
}

/** How near a trade is that certifications tie to one of no family: an electrician of buildings is next to one of maintenance. */
const leastNext = 0.2;

/** Whether none of the trades left is of a family: a service, a shop, a building site. */
const hasNoFamily = ({ space }: World, { start }: Problem): boolean =>
  start.at.length > 0 && !start.at.some((code) => space.lookup.familiesByOccupation.has(code));

/** Whether a trade is next to who has a trade of no family: near, and certifications lead to both. */
const isNext = (world: World, problem: Problem, code: string): boolean =>
  problem.near(code) >= leastNext &&
  hasNoFamily(world, problem) &&
  problem.start.at.some((from) => (world.joint.between(from, code) ?? 0) > 0);

/**
 * To who makes things: what ROME sends to of making that the field has too by its records, next to one's own, of which half is there and nearer than
 * all the field's own trades, where none of these that concerns one is of that field alone, nor named by ROME and within reach. A line of food is left for one of packing.
 */
export function nextThere(world: World, problem: Problem, target: Target): FoundPlan[] {
  const { start, near, occupations, relevance } = problem;
  const { lookup } = world.space;
  const makes = (code: string) => isMaker(found(lookup.occupations, code));
  if (target.kind !== 'field' || start.at.length === 0 || !start.at.every(makes)) return [];
  const official = officialMoves(world, problem);
  const isReached = (code: string) => {
    const { met, telling, of } = metOf(world, problem, code);
    return official.has(code) && telling > 0 && withinReach(met, of);
  };
  // A trade of that industry alone, or called by it, is what one would do there.
  const named = refusedWork(world, target.sectors);
  const sectors = (code: string) => lookup.sectorsByOccupation.get(code) ?? [];
  const isItsOwn = (code: string) =>
    near(code) >= leastNear &&
    (sectors(code).every(({ id }) => target.sectors.includes(id)) || named.trade(code)) &&
    relevance.trade(code, start.levels);
  if ([...occupations].some((code) => isReached(code) || isItsOwn(code))) return [];
  const least = Math.max(leastNext, ...[...occupations].map(near));
  const isThere = (code: string) => target.sectors.some((id) => isExercisedIn(world, code, id));
  const next = wideTrades(world, problem, target)
    .filter((code) => near(code) >= least && makes(code) && isThere(code) && isReached(code))
    .filter((code) => relevance.trade(code, start.levels));
  return nearestFirst(next, near).map(({ one, far }) => moveTo(world, problem, one, far));
}

/** Trades of the same kind that ROME sends to, though less than a third of them is there: one gesture that tells is. */
export function tradesNamed(world: World, problem: Problem, target: Target): FoundPlan[] {
  const { relevance, near } = problem;
  const label = (code: string) => found(world.space.lookup.occupations, code).label;
  const official = officialMoves(world, problem);
  const named = wideTrades(world, problem, target, hasNoFamily(world, problem) ? official : none)
    .filter((code) => official.has(code) && relevance.fits(label(code)))
    .filter(
      (code) =>
        ofOwnFamily(world, problem, code, isMaking) ||
        (hasNoFamily(world, problem) && near(code) >= leastNear),
    )
    .filter((code) => metOf(world, problem, code).telling > 0);
  return nearestFirst(named, near).map(({ one, far }) => moveTo(world, problem, one, far));
}

/** Whether a plan arrives, by one gesture at most, at a trade that every industry has and where ROME does not send: one entry among others. */
export function isBare(world: World, problem: Problem, one: FoundPlan): boolean {
  const code = tradeOf(one);
  if (code === null || isOfficial(one)) return false;
  const { widespread } = found(world.space.lookup.occupations, code);
  return widespread === true && metOf(world, problem, code).met < leastTelling;
}

/** Trades that every industry has and that ask for no diploma, where a gesture is there and ROME sends, or they are near. */
export function openTrades(world: World, problem: Problem, target: Target): FoundPlan[] {
  const { relevance, near } = problem;
  const official = officialMoves(world, problem);
  const met = (code: string) => metOf(world, problem, code).met;
  // Of the person's own family, a third being there: a car mechanic, in the maintenance of any plant.
  const isKin = (code: string) =>
    ofOwnFamily(world, problem, code) &&
    near(code) >= leastNear &&
    (usualLevel(world, code) ?? Infinity) <= kinLevel &&
    relevance.trade(code, problem.start.levels);
  return wideTrades(world, problem, target)
    .filter((code) => met(code) > 0 && (official.has(code) || near(code) >= leastNear))
    .filter((code) => relevance.fits(found(world.space.lookup.occupations, code).label))
    .filter((code) => (usualLevel(world, code) ?? Infinity) <= openLevel || isKin(code))
    .sort(
      (a, b) =>
        Number(isKin(b)) - Number(isKin(a)) ||
        Number(official.has(b)) - Number(official.has(a)) ||
        met(b) - met(a) ||
        near(b) - near(a) ||
        (a < b ? -1 : 1),
    )
    .map((code, far) => moveTo(world, problem, code, far));
}

/** The trades of entry that every industry has, whatever is in common with them: packing, handling, cleaning. */
export const openToAll = (world: World, problem: Problem, target: Target): string[] =>
  wideTrades(world, problem, target).filter((code) => (usualLevel(world, code) ?? Infinity) <= openLevel);

/** The trades that every industry has, in the sectors aimed at, but those that the sectors have of their own. */
function wideTrades(world: World, problem: Problem, target: Target, named = none): string[] {
  if (target.kind !== 'field' || target.families.length > 0) return [];
  const { lookup, occupations } = world.space;
  const { start, allowsOccupation } = problem;
  // Who supports a firm goes on to what ROME names of the same kind: a secretary to the accounts.
  const supports = start.at.some((code) => isSupport(found(lookup.occupations, code)));
  const official = officialMoves(world, problem);
  const isNextSupport = (one: Occupation) => supports && isSupport(one) && official.has(one.code);
  return occupations
    .filter((one) => one.widespread === true || isNextSupport(one))
    .map(({ code }) => code)
    .filter((code) => !problem.occupations.has(code) && !start.at.includes(code) && allowsOccupation(code))
    .filter((code) =>
      target.sectors.some(
        (id) =>
          isExercisedIn(world, code, id) ||
          (isIndustry(lookup, id) && (isOfNoSector(world, code) || named.has(code))) ||
          (isSupport(found(lookup.occupations, code)) && hasOffices(found(lookup.sectors, id))),
      ),
    );
}

/** A trade that has industries of its own, as pressing metal has, is no entry to the others. */
const isOfNoSector = ({ space }: World, code: string): boolean =>
  (space.lookup.sectorsByOccupation.get(code) ?? []).length === 0;

const ofOwnFamily = (
  { space }: World,
  { relevance }: Problem,
  code: string,
  fits: (family: string) => boolean = () => true,
): boolean =>
  (space.lookup.familiesByOccupation.get(code) ?? []).some(({ id }) => relevance.own.has(id) && fits(id));

/** Whether a trade is of a family that makes something. */
const makesSomething = ({ space }: World, code: string): boolean =>
  (space.lookup.familiesByOccupation.get(code) ?? []).some(({ id }) => isMaking(id));

/** Whether a family of trades makes something, and is not in every industry. */
export const isMaking = (family: string): boolean => !everywhere.has(family);
