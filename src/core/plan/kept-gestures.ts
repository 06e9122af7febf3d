import { found } from '../catalogue/lookup.ts';
import { named } from '../catalogue/summary.ts';
import type { Profile } from '../profile/profile.ts';
import type { Options, Start } from './ask.ts';
import { handlesBlood } from './blood.ts';
import { bearableOf } from './beginner.ts';
import { occupationLead, type DoorLead } from './door-leads.ts';
import { fledFrom } from './fled.ts';
import { isIndustry } from './industry.ts';
import { leadOrder } from './lead-order.ts';
import { problemOf } from './problem.ts';
import { isCraft } from './shops.ts';
import { sparedSectors } from './settings.ts';
import { usualLevel } from './relevance.ts';
import type { World } from './world.ts';
import { keepsEnough } from './worth.ts';

/** Levels above the usual one of a trade held that another may be. */
const mostClimb = 1;

/** Whether no trade held can be gone on with. */
function mustLeave(world: World, { jobs }: Profile, options: Options): boolean {
  const at = jobs.map(({ code }) => code).filter((code) => world.space.lookup.occupations.has(code));
  return at.length > 0 && bearableOf(world, at, options).length === 0;
}

/**
 * Where who must leave their trade keeps most of its gestures: who weighed and mixed flour weighs and mixes elsewhere. Trades of
 * industries, spared of what is to be avoided, that ask for no responsibility and no higher level than the next one; none for who can go on.
 */
export function keptGestures(world: World, start: Start, person: Profile, options: Options): DoorLead[] {
  const { lookup } = world.space;
  if (!mustLeave(world, person, options)) return [];
  const sectors = lookup.catalogue.sectors.map(({ id }) => id).filter((id) => isIndustry(lookup, id));
  const problem = problemOf(world, start, { kind: 'field', sectors, families: [] }, options);
  const { at } = problem.start;
  const fled = fledFrom(world, at, options.settings);
  const own = at.flatMap((code) => usualLevel(world, code) ?? []);
  const top = own.length === 0 ? Infinity : Math.max(...own) + mostClimb;
  // Nobody is sent among carcasses by gestures alone.
  const isMeat = (code: string) => handlesBlood(found(lookup.occupations, code));
  const ofMeat = at.some(isMeat);
  const isThere = (code: string) =>
    problem.occupations.has(code) || lookup.occupations.get(code)?.widespread === true;
  const leads = lookup.catalogue.occupations
    .filter(({ code, label }) => !at.includes(code) && isThere(code) && problem.relevance.fits(label))
    .filter(({ code }) => problem.allowsOccupation(code) && (usualLevel(world, code) ?? 0) <= top)
    .filter(({ code }) => !fled.trade(code) && (ofMeat || !isMeat(code)))
    .filter(({ code }) => !isCraft(code) || at.some(isCraft))
    .map(({ code }) => occupationLead(world, person, code, 'estimated'))
    .filter((lead) => keepsEnough(lead, problem.near(lead.id)))
    .map((lead) => ({
      ...lead,
      sectors: sparedSectors(lookup.sectorsByOccupation.get(lead.id) ?? [], options.settings).map(named),
    }));
  return leadOrder(world, at, problem.near, options, leads);
}
