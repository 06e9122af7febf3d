import { claimsOf } from '../match/claims.ts';
import type { Profile } from '../profile/profile.ts';
import { countsOf, gestureSplit } from './gesture-split.ts';
import { moveTo } from './met.ts';
import type { FoundPlan, Problem } from './question.ts';
import type { World } from './world.ts';
import { isWorthALead } from './worth.ts';

/** The trade aimed at, to learn, where nothing else leads there and enough of it is there: it is proposed as a lead, and a lead leads somewhere. */
export function proposed(world: World, problem: Problem, profile: Profile): FoundPlan[] {
  const { trade, occupations, near } = problem;
  if (trade === null || !occupations.has(trade)) return [];
  const { strength } = claimsOf(world.space, profile);
  const own = { counts: countsOf(gestureSplit(world.space, strength, trade)) };
  return isWorthALead(own, near(trade)) ? [moveTo(world, problem, trade, 0)] : [];
}
