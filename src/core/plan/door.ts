import { claimsOf } from '../match/claims.ts';
import { explain } from '../match/match.ts';
import { oneMoreBloc } from '../match/one-more-bloc.ts';
import { rankOf, type Evidence } from '../catalogue/evidence.ts';
import { found } from '../catalogue/lookup.ts';
import { named, type Named } from '../catalogue/summary.ts';
import type { MoveCounts } from '../picture/planks.ts';
import { isEmpty, type Profile } from '../profile/profile.ts';
import { noOptions, type Start, type Target } from './ask.ts';
import { endOf, targetOf, type End } from './answer.ts';
import { countsOf, gestureSplit, type GestureSplit } from './gesture-split.ts';
import { openings } from './openings.ts';
import { isExercisedIn } from './exercised.ts';
import { plan, type Plan } from './plan.ts';
import { profileAt } from './problem.ts';
import { isResponsibility } from './responsibility.ts';
import type { World } from './world.ts';

/** A question of the home page: where one stands, where one would like to go (null: "I do not know"). */
export type DoorQuery = { from: string | null; to: string | null };

/** Where a move arrives, what of it is there already, and on what it rests. */
export type DoorLead = {
  /** A ROME code or the id of a pathway. */
  id: string;
  label: string;
  kind: 'occupation' | 'pathway';
  counts: MoveCounts;
  /** The gestures counted; null when blocs are. */
  gestures: GestureSplit | null;
  evidence: Evidence | null;
  sectors: Named[];
};

export type DoorAnswer = { from: End | null; to: End | null; unknown: string[] } & (
  | { kind: 'nothing' }
  | { kind: 'emptyProfile' }
  /** `asItIs`: trades practised that are exercised there too. `lead`: null when nothing is in common. */
  | { kind: 'move'; asItIs: { id: string; label: string }[]; lead: DoorLead | null; others: DoorLead[] }
  /** "I do not know": the sectors where the trade is exercised as it is, near trades, and one bloc that opens more. */
  | { kind: 'anywhere'; sectors: Named[]; others: DoorLead[]; oneMore: OneMoreLead | null }
);

type OneMoreLead = {
  code: string;
  label: string;
  pathway: string;
  pathwayTitle: string;
  opens: number;
};

const mostOthers = 5;
const mostSectors = 12;
const mostMore = 8;

/** Answers the home page's question. An end that the catalogue does not know is named in `unknown`. */
export function answerDoor(world: World, query: DoorQuery, profile: Profile): DoorAnswer {
  const { lookup } = world.space;
  const from = endOf(lookup, query.from);
  const to = endOf(lookup, query.to);
  const unknown = [...(from ? [] : [query.from]), ...(to ? [] : [query.to])].filter((id) => id !== null);
  const ends = { from, to, unknown };
  if (from === null || (from.kind !== 'occupation' && from.kind !== 'profile'))
    return { kind: 'nothing', ...ends };
  if (from.kind === 'profile' && isEmpty(profile)) return { kind: 'emptyProfile', ...ends };
  const start: Start =
    from.kind === 'profile' ? { kind: 'profile', profile } : { kind: 'occupation', code: from.id };
  if (query.to !== null && to === null) return { kind: 'nothing', ...ends };
  return to === null ? anywhere(world, start, ends) : towards(world, start, targetOf(to), ends);
}

type Ends = Pick<DoorAnswer, 'from' | 'to' | 'unknown'>;

function towards(world: World, start: Start, target: Target, ends: Ends): DoorAnswer {
  const person = profileAt(world, start);
  const planned = plan(world, start, target, noOptions());
  const lead =
    target.kind === 'field' ? leadOfPlans(world, person, planned.plans) : leadTo(world, person, target);
  const inSector = target.kind === 'field' ? target.sectors : [];
  const others = nearLeads(world, start, person)
    .filter(({ id }) => id !== lead?.id && !planned.alsoThere.some((trade) => trade.id === id))
    .sort((a, b) => Number(isIn(b, inSector)) - Number(isIn(a, inSector)));
  return {
    kind: 'move',
    ...ends,
    asItIs: planned.alsoThere,
    lead: lead && hasSomething(lead) ? lead : null,
    others: others.slice(0, mostOthers),
  };
}

const isIn = ({ sectors }: DoorLead, wanted: readonly string[]) =>
  sectors.some(({ id }) => wanted.includes(id));

/** Zero gesture in common is no lead; what the sources do not say is not a zero. */
const hasSomething = ({ counts }: DoorLead): boolean =>
  counts.have + counts.recognise > 0 || counts.unknown === true;

function anywhere(world: World, start: Start, ends: Ends): DoorAnswer {
  const { lookup } = world.space;
  const person = profileAt(world, start);
  const at = person.jobs.map(({ code }) => code).filter((code) => lookup.occupations.has(code));
  const others = nearLeads(world, start, person).slice(0, mostOthers);
  const wanted = new Set([...at, ...others.map(({ id }) => id)]);
  // A bloc of a record that leads neither to the trade nor to a near one opens what nobody asked for.
  const more = oneMoreBloc(world.space, person, mostMore).find(({ pathway }) =>
    found(lookup.pathways, pathway).occupations.some(({ code }) => wanted.has(code)),
  );
  return {
    kind: 'anywhere',
    ...ends,
    sectors: sectorsAsItIs(world, at).slice(0, mostSectors),
    others,
    oneMore: more ? { ...more, opens: more.opens.length } : null,
  };
}

/** Sectors where the trades are exercised as they are, those whose pathways name them most first. */
function sectorsAsItIs(world: World, at: readonly string[]): Named[] {
  const { catalogue, pathwaysByOccupation } = world.space.lookup;
  const naming = at.flatMap((code) => pathwaysByOccupation.get(code) ?? []);
  // A record of a whole industry says less of each of its sectors than one of a single sector.
  const weight = (id: string) =>
    naming
      .map(({ sectors }) => new Set(sectors.map(({ sector }) => sector)))
      .reduce((sum, named) => sum + (named.has(id) ? 1 / named.size : 0), 0);
  return catalogue.sectors
    .filter(({ id }) => at.some((code) => isExercisedIn(world, code, id)))
    .map((sector) => ({ sector, weight: weight(sector.id) }))
    .sort((a, b) => b.weight - a.weight || a.sector.label.localeCompare(b.sector.label, 'fr'))
    .map(({ sector }) => named(sector));
}

/** From this share of its gestures on a near trade is shown: half of a gesture of another context counts. */
const leastNear = 1 / 3;

/** How much of a trade is there: a gesture to have recognised is worth half. */
const shareOf = ({ counts: { have, recognise, learn } }: DoorLead): number =>
  (have + recognise / 2) / Math.max(1, have + recognise + learn);

/** The near trades, those of which most is there first; a step up to a responsibility that nobody asked for is none. */
function nearLeads(world: World, start: Start, person: Profile): DoorLead[] {
  const { occupations } = world.space.lookup;
  const leads = person.jobs.some(({ code }) => isResponsibility(occupations.get(code)?.label ?? ''));
  return openings(world, start, noOptions())
    .trades.filter(({ label }) => leads || !isResponsibility(label))
    .map((trade) => occupationLead(world, person, trade.code, trade.evidence))
    .filter((lead) => shareOf(lead) >= leastNear)
    .sort((a, b) => shareOf(b) - shareOf(a));
}

/** The arrival of the first plan of which something is there already: a trade, or the pathway when it names none. */
function leadOfPlans(world: World, person: Profile, plans: readonly Plan[]): DoorLead | null {
  const arrivals = plans.map((one) => leadOfPlan(world, person, one));
  return arrivals.find((lead) => lead !== null && hasSomething(lead)) ?? null;
}

function leadOfPlan(world: World, person: Profile, { parts, weakest }: Plan): DoorLead | null {
  const last = parts.at(-1);
  const step = last?.steps.at(-1);
  if (step?.kind === 'occupation') return occupationLead(world, person, step.code, weakest);
  return last?.pathway ? pathwayLead(world, person, last.pathway.id, weakest) : null;
}

function leadTo(world: World, person: Profile, target: Exclude<Target, { kind: 'field' }>): DoorLead {
  if (target.kind === 'pathway') return pathwayLead(world, person, target.id, null);
  const moves = person.jobs
    .flatMap(({ code }) => world.from.get(code) ?? [])
    .filter(({ to }) => to === target.code);
  const [best] = moves.map(({ evidence }) => evidence).sort((a, b) => rankOf(a) - rankOf(b));
  return occupationLead(world, person, target.code, best ?? null);
}

function occupationLead(world: World, person: Profile, code: string, evidence: Evidence | null): DoorLead {
  const { space } = world;
  const gestures = gestureSplit(space, claimsOf(space, person).strength, code);
  return {
    id: code,
    label: found(space.lookup.occupations, code).label,
    kind: 'occupation',
    counts: countsOf(gestures),
    gestures,
    evidence,
    sectors: (space.lookup.sectorsByOccupation.get(code) ?? []).map(named),
  };
}

function pathwayLead(world: World, person: Profile, id: string, evidence: Evidence | null): DoorLead {
  const { lookup } = world.space;
  const { title, sectors } = found(lookup.pathways, id);
  const states = explain(world.space, person, id).blocs.map(({ state }) => state);
  const many = (state: (typeof states)[number]) => states.filter((one) => one === state).length;
  return {
    id,
    label: title,
    kind: 'pathway',
    counts: {
      have: many('acquired'),
      recognise: many('toAssess'),
      learn: many('toLearn'),
      unknown: states.length === 0 || states.some((state) => state === 'unknown'),
    },
    gestures: null,
    evidence,
    sectors: sectors.map(({ sector }) => named(found(lookup.sectors, sector))),
  };
}
