import { claimsOf } from '../match/claims.ts';
import { found } from '../catalogue/lookup.ts';
import type { MoveCounts } from '../picture/planks.ts';
import type { Profile } from '../profile/profile.ts';
import type { Target } from './ask.ts';
import { isExercisedIn } from './exercised.ts';
import { countsOf, gestureSplit } from './gesture-split.ts';
import { isIndustry } from './industry.ts';
import { leastNear } from './nearness.ts';
import type { Problem } from './question.ts';
import { settingsAt } from './settings.ts';
import type { Setting } from './setting.ts';
import { usualLevel } from './relevance.ts';
import type { World } from './world.ts';

/** Another trade of where one aims, without what is to be avoided, with what one has of it. */
export type SparedTrade = { id: string; label: string; counts: MoveCounts; settings: Setting[] };

const mostSpared = 4;
/** With fewer gestures in common than this, a trade that is not near is no lead. */
const leastGestures = 2;
/** Levels above the usual one of a trade held that another may be. */
const mostClimb = 1;

/**
 * Where one's own trade has there what is to be avoided: the other trades of these sectors, and those that every industry has, that
 * are spared of it, ask for no responsibility and no higher level than the next one, and of which something is there; the nearest first.
 */
export function sparedThere(world: World, problem: Problem, person: Profile, target: Target): SparedTrade[] {
  if (target.kind !== 'field' || target.sectors.length === 0) return [];
  const { lookup } = world.space;
  const { strength } = claimsOf(world.space, person);
  const own = problem.start.at.flatMap((code) => usualLevel(world, code) ?? []);
  const top = own.length === 0 ? Infinity : Math.max(...own) + mostClimb;
  const industries = target.sectors.some((id) => isIndustry(lookup, id));
  const isThere = (code: string) =>
    problem.occupations.has(code) ||
    (industries && found(lookup.occupations, code).widespread === true) ||
    target.sectors.some((sector) => isExercisedIn(world, code, sector));
  return lookup.catalogue.occupations
    .filter(({ code, label }) => !problem.start.at.includes(code) && problem.relevance.fits(label))
    .filter(({ code }) => problem.allowsOccupation(code) && (usualLevel(world, code) ?? 0) <= top)
    .filter(({ code }) => isThere(code))
    .map((trade) => ({
      id: trade.code,
      label: trade.label,
      counts: countsOf(gestureSplit(world.space, strength, trade.code)),
      settings: settingsAt(trade),
    }))
    .filter(({ id, counts: { have, recognise } }) =>
      problem.near(id) >= leastNear ? have + recognise > 0 : have + recognise >= leastGestures,
    )
    .sort((a, b) => problem.near(b.id) - problem.near(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, mostSpared);
}
