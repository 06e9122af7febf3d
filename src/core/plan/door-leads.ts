import { claimsOf } from '../match/claims.ts';
import { blocsFor, forYou, isShut } from '../match/for-you.ts';
import { isCertified } from '../catalogue/certified.ts';
import { rankOf, type Evidence } from '../catalogue/evidence.ts';
import { found } from '../catalogue/lookup.ts';
import { named, type Named } from '../catalogue/summary.ts';
import type { MoveCounts } from '../picture/planks.ts';
import type { Profile } from '../profile/profile.ts';
import type { Options, Start, Target } from './ask.ts';
import { allNear, countsFor, gestureSplit, type GestureSplit } from './gesture-split.ts';
import { openings, type Openings } from './openings.ts';
import type { Plan } from './plan.ts';
import { ownTrade } from './own-trade.ts';
import { industryHas, leadOrder } from './lead-order.ts';
import { leastNear, nearnessOf } from './nearness.ts';
import { isDesigning, isResponsibility, isSelling } from '../text/responsibility.ts';
import { isCraft, isOfShops } from './shops.ts';
import { usualLevel } from './relevance.ts';
import { rotaAt, type Rota } from './rota.ts';
import { isDemotion, isFarBelow, isPathwayBelow, isStepDown } from './step-down.ts';
import { isMaking } from './wide.ts';
import { leastProposed, leastSent, shareOf } from './worth.ts';
import { settingsAt } from './settings.ts';
import { isOwnWork, isSameWork } from './same-work.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Where a move arrives, what of it is there already, and on what it rests. */
export type DoorLead = {
  /** A ROME code or the id of a pathway. */
  id: string;
  label: string;
  kind: 'occupation' | 'pathway';
  counts: MoveCounts;
  /** What is counted: a pathway whose blocs are not known is counted in gestures. */
  unit: 'gestures' | 'blocs';
  /** The gestures of a trade; null for a pathway. */
  gestures: GestureSplit | null;
  evidence: Evidence | null;
  /** Whether certificates that may be proposed lead to the trade; a pathway is one. */
  certified: boolean;
  /** It stands lower than what one does, by the level of its certificates or from technician to operator: it comes after its equals. */
  below: boolean;
  /** Its certificates are far lower than those of what one does: it is said. */
  farBelow: boolean;
  /** Working conditions that ROME tells of the trade, among those that can be avoided. */
  settings: Setting[];
  /** Staggered hours or a rota that ROME tells of the trade. */
  rota: Rota | null;
  sectors: Named[];
};

/** Zero gesture in common is no lead; what the sources do not say is not a zero. */
export const hasSomething = ({ counts }: DoorLead): boolean =>
  counts.have + counts.recognise > 0 || counts.unknown === true;

/**
 * The near trades, in the order of `leadOrder`, but one's own work under the name of one industry. A step up to a
 * responsibility or a design that nobody asked for is none, nor selling for who makes things. `open`: where one may go from here.
 */
export function nearLeads(
  world: World,
  start: Start,
  person: Profile,
  options: Options,
  open: Openings = openings(world, start, options),
): DoorLead[] {
  const { occupations } = world.space.lookup;
  const fits = suiting(world, person);
  const near = nearnessOf(world, person).trade;
  const at = person.jobs.map(({ code }) => code);
  // No certification leads to both, and hardly anything else is near: not even ROME makes it a lead by itself.
  const isForeign = (code: string) =>
    near(code) < leastNear && at.length > 0 && at.every((from) => world.joint.between(from, code) === 0);
  // ROME made both of one trade: who leads its analyses is not led to carry them out.
  const isLowerRank = (code: string) =>
    isDemotion(world.space.lookup, at, code) && at.some((from) => world.joint.between(from, code) === null);
  const isOwn = ownTrade(at.flatMap((code) => occupations.get(code)?.label ?? []));
  const leads = open.trades
    .filter(({ label, code }) => fits(label, code) && !isForeign(code) && !isOwn(label) && !isLowerRank(code))
    .filter(({ code }) => !isSameWork(world, at, code))
    .filter(({ code, evidence }) => evidence === 'official' || !isCraft(code) || at.some(isCraft))
    .map(({ code, evidence, sectors }) => ({
      ...occupationLead(world, person, code, evidence),
      // Those of the trade, without the cold ones for who flees cold.
      sectors,
    }));
  const there = leads.filter((lead) => shareOf(lead) >= leastProposed);
  // Where no trade of industry is among them, those where ROME sends and something is there.
  const sent = leads.filter(
    (lead) => lead.evidence === 'official' && hasSomething(lead) && industryHas(world, lead),
  );
  const some = sent.filter((lead) => shareOf(lead) >= leastSent);
  const named = some.length > 0 ? some : sent;
  const all = [...there, ...(there.some((lead) => industryHas(world, lead)) ? [] : named)];
  return leadOrder(world, at, near, options, all);
}

/** Whether a trade asks for no responsibility, and no design, that the person does not have; nor selling, or a shop, from who makes things. */
export function suiting(
  { space: { lookup } }: World,
  { jobs }: Profile,
): (title: string, code: string) => boolean {
  const labels = jobs.flatMap(({ code }) => lookup.occupations.get(code)?.label ?? []);
  const makes = jobs
    .flatMap(({ code }) => lookup.familiesByOccupation.get(code) ?? [])
    .some(({ id }) => isMaking(id));
  const sells = !makes || labels.some(isSelling) || jobs.some(({ code }) => isOfShops(code));
  const leads = labels.some(isResponsibility);
  const designs = labels.some(isDesigning);
  return (title, code) =>
    (leads || !isResponsibility(title)) &&
    (designs || !isDesigning(title)) &&
    (sells || !(isSelling(title) || isOfShops(code)));
}

/** The arrival of the first plan of which something is there already: a trade, or the pathway when it names none. */
export function leadOfPlans(world: World, person: Profile, plans: readonly Plan[]): DoorLead | null {
  const arrivals = plans.map((one) => leadOfPlan(world, person, one));
  return arrivals.find((lead) => lead !== null && hasSomething(lead)) ?? null;
}

function leadOfPlan(world: World, person: Profile, { parts, weakest }: Plan): DoorLead | null {
  const last = parts.at(-1);
  const step = last?.steps.at(-1);
  if (step?.kind === 'occupation') return occupationLead(world, person, step.code, weakest);
  return last?.pathway && !isShutTo(world, person, last.pathway.id)
    ? pathwayLead(world, person, last.pathway.id, weakest)
    : null;
}

/** A certificate none of whose blocs is open is no lead by itself: it is one only when it is what one aims at. */
function isShutTo({ space }: World, person: Profile, id: string): boolean {
  const codes = found(space.lookup.pathways, id).blocs.map(({ code }) => code);
  return isShut(blocsFor(space, person)(id), codes);
}

/** The trade or pathway aimed at, and the surest move that leads to it. */
export function leadTo(world: World, person: Profile, target: Exclude<Target, { kind: 'field' }>): DoorLead {
  if (target.kind === 'pathway') return pathwayLead(world, person, target.id, null);
  const moves = person.jobs
    .flatMap(({ code }) => world.from.get(code) ?? [])
    .filter(({ to }) => to === target.code);
  const [best] = moves.map(({ evidence }) => evidence).sort((a, b) => rankOf(a) - rankOf(b));
  return occupationLead(world, person, target.code, best ?? null);
}

const heldBy = ({ jobs }: Profile): string[] => jobs.map(({ code }) => code);

export function occupationLead(
  world: World,
  person: Profile,
  code: string,
  evidence: Evidence | null,
): DoorLead {
  const { space } = world;
  const split = gestureSplit(space, claimsOf(space, person).strength, code);
  const gestures = isOwnWork(world, heldBy(person), code) ? allNear(split) : split;
  const trade = found(space.lookup.occupations, code);
  return {
    id: code,
    label: trade.label,
    kind: 'occupation',
    counts: countsFor(gestures, heldBy(person), code),
    unit: 'gestures',
    gestures,
    evidence,
    certified: isCertified(space.lookup, code),
    below: isStepDown(space.lookup, heldBy(person), code),
    farBelow: isFarBelow(space.lookup, heldBy(person), usualLevel(world, code)),
    settings: settingsAt(trade),
    rota: rotaAt(trade),
    sectors: (space.lookup.sectorsByOccupation.get(code) ?? []).map(named),
  };
}

function pathwayLead(world: World, person: Profile, id: string, evidence: Evidence | null): DoorLead {
  const { lookup } = world.space;
  const pathway = found(lookup.pathways, id);
  return {
    id,
    label: pathway.title,
    kind: 'pathway',
    ...forYou(
      lookup,
      blocsFor(world.space, person)(id),
      pathway.blocs.map(({ code }) => code),
    ),
    gestures: null,
    evidence,
    certified: true,
    below: isPathwayBelow(lookup, heldBy(person), pathway.level),
    farBelow: isFarBelow(lookup, heldBy(person), pathway.level),
    settings: [],
    rota: null,
    sectors: pathway.sectors.map(({ sector }) => named(found(lookup.sectors, sector))),
  };
}
