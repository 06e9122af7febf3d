import { found, type Lookup } from '../catalogue/lookup.ts';
import { overseasOf } from '../catalogue/overseas.ts';
import { inForceFirst, stateOn } from '../catalogue/status.ts';
import {
  aimOf,
  factsOf,
  gapsOf,
  nobody,
  noWish,
  type Facts,
  type Gaps,
  type Person,
  type Wish,
} from '../next-steps/facts.ts';
import { recruits } from '../next-steps/person.ts';
import { nextSteps, type Next } from '../next-steps/steps.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { PathwayMatch } from '../match/types.ts';
import type { MobilityAnswer } from '../plan/answer.ts';
import type { End } from '../plan/ends.ts';
import type { DoorAnswer } from '../plan/door.ts';
import type { DoorLead } from '../plan/door-leads.ts';
import { nearestOrigins } from '../plan/origin-groups.ts';
import type { Plan } from '../plan/plan.ts';
import { longestFirst } from '../profile/longest.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { pathwaysTo } from './trade-pathways.ts';

/** A trade that an answer leads to. */
type Trade = { id: string; label: string };

export type NextView = { facts: Facts; steps: Next[] };

/** Sectors of trades; none where every industry has one of them: it tells no employer, and no Opco. */
function sectorsHeld({ occupations, sectorsByOccupation }: Lookup, held: readonly Trade[]): string[] {
  if (held.some(({ id }) => occupations.get(id)?.widespread === true)) return [];
  return held.flatMap(({ id }) => (sectorsByOccupation.get(id) ?? []).map((sector) => sector.id));
}

const viewOf = (lookup: Lookup, said: Parameters<typeof factsOf>[0]): NextView => {
  const facts = factsOf({ held: sectorsHeld(lookup, said.wish?.from ?? []), ...said }, lookup.branches);
  return { facts, steps: nextSteps(lookup.catalogue.nextSteps, facts) };
};

/** How many of the trades proposed a call asks about. */
const mostAsked = 3;

/** The trades of a profile, the longest held first. */
const tradesHeld = ({ occupations }: Lookup, { jobs }: Pick<Profile, 'jobs'>): Trade[] =>
  longestFirst(jobs).flatMap(({ code }) => {
    const trade = occupations.get(code);
    return trade ? [{ id: code, label: trade.label }] : [];
  });

/** The trades that a start says: the one asked about, or those of the profile. */
function tradesSaid(lookup: Lookup, from: End | null, profile: Profile): Trade[] {
  if (from?.kind === 'occupation') return [{ id: from.id, label: from.label }];
  return from?.kind === 'profile' ? tradesHeld(lookup, profile) : [];
}

/** What a question's ends say of a wish. */
const wishOf = (
  lookup: Lookup,
  { from, to }: { from: End | null; to: End | null },
  profile: Profile,
): Wish => ({
  ...noWish(),
  from: tradesSaid(lookup, from, profile),
  place:
    to?.kind === 'sector' || to?.kind === 'industry'
      ? { id: to.id, label: { fr: to.label, en: to.labelEn ?? to.label } }
      : null,
});

const proposed = (trades: readonly Trade[]): Trade[] =>
  trades.slice(0, mostAsked).map(({ id, label }) => ({ id, label }));

const noBlocs = (): Gaps => ({ toAssess: [], toLearn: [] });

/** What to do after a plan: about its last pathway, and the trade where it arrives. */
function planNext(lookup: Lookup, plan: Plan, wish: Wish, person: Person): NextView {
  const part = plan.parts.findLast(({ pathway }) => pathway !== null);
  const pathway = part?.pathway;
  const aim = pathway ? aimOf(found(lookup.pathways, pathway.id), lookup.branches) : null;
  const step = plan.parts.at(-1)?.steps.findLast((one) => one.kind === 'occupation');
  const to = pathway?.lands ?? (step ? { id: step.code, label: step.label } : null);
  const arrival = step ? { id: step.code, label: step.label } : to;
  const sectors = sectorsHeld(lookup, arrival ? [arrival] : []);
  return viewOf(lookup, {
    ...{ answer: 'plan', aim, to, person, wish, sectors },
    // A plan without a certificate leaves no bloc: the trade is learnt where one is hired.
    gaps: part ? gapsOf(part) : noBlocs(),
  });
}

/** How many certificates are named to who recruits. */
const mostCertificates = 2;

/** The first certificates of a trade that are still given on a day (ISO; null: as their source says): those to train somebody for. */
function certificatesOf(lookup: Lookup, code: string, today: string | null): Facts['certificates'] {
  const running = pathwaysTo(lookup, code).filter(
    (pathway) => stateOn(pathway, today).kind !== 'ended' && overseasOf(pathway) === null,
  );
  return inForceFirst(running, today)
    .slice(0, mostCertificates)
    .map(({ id, title }) => ({ id, title }));
}

/**
 * Without a trade to start from. Who may come somewhere is asked by who recruits, unless they said that they are somebody else: about the
 * nearest trades that people may come from. From a sector: about what is aimed at, no trade being chosen.
 */
function withoutTrade(
  lookup: Lookup,
  answer: Extract<MobilityAnswer, { kind: 'origins' | 'trades' }>,
  said: Person,
  profile: Profile,
  today: string | null,
): NextView {
  const { to } = answer;
  const isOrigins = answer.kind === 'origins';
  const pathway = to?.kind === 'pathway' ? found(lookup.pathways, to.id) : null;
  const own = to?.kind === 'occupation' ? to.id : null;
  const others = isOrigins ? answer.origins.filter(({ code }) => code !== own) : [];
  const leads = nearestOrigins(others, mostAsked).map(({ code, label }) => ({ id: code, label }));
  return viewOf(lookup, {
    answer: isOrigins ? 'origins' : 'field',
    aim: pathway && aimOf(pathway, lookup.branches),
    to: to?.kind === 'occupation' ? { id: to.id, label: to.label } : null,
    person: isOrigins ? { ...said, status: said.status ?? 'employer' } : said,
    ...(answer.from?.kind === 'sector' ? { held: [answer.from.id] } : {}),
    certificates: own === null ? [] : certificatesOf(lookup, own, today),
    sectors: own === null ? [] : (lookup.sectorsByOccupation.get(own) ?? []).map(({ id }) => id),
    wish: {
      ...wishOf(lookup, answer, profile),
      leads,
    },
  });
}

/** What to do for who recruits for a trade, from these ones. */
const recruiterNext = (
  lookup: Lookup,
  to: Trade,
  person: Person,
  leads: readonly Trade[],
  today: string | null,
): NextView =>
  viewOf(lookup, {
    answer: 'origins',
    aim: null,
    to: { id: to.id, label: to.label },
    person,
    certificates: certificatesOf(lookup, to.id, today),
    sectors: (lookup.sectorsByOccupation.get(to.id) ?? []).map(({ id }) => id),
    wish: { ...noWish(), leads },
  });

/**
 * What to do after the answer to "how to go there": about the trade exercised there as it is, which is said first; else about the first
 * plan; without one, about the trade asked for, or the trades by which one enters: whom to ask, and an employer to write to; whom to ask
 * alone where nothing leads there. Without an aim, about the first trades one move away; without a trade to start from, see `withoutTrade`.
 */
export function plannedNext(
  lookup: Lookup,
  answer: Exclude<MobilityAnswer, { kind: 'nothing' | 'emptyProfile' }>,
  person: Person,
  profile: Profile,
  today: string | null = null,
): NextView {
  if (answer.kind === 'origins' || answer.kind === 'trades')
    return withoutTrade(lookup, answer, person, profile, today);
  if (answer.kind === 'openings') {
    const trades = answer.openings.trades.map(({ code, label }) => ({ id: code, label }));
    // What keeps gestures is asked about before what is entered anew.
    const leads = proposed(trades.length > 0 ? trades : answer.entries);
    const wish = { ...wishOf(lookup, answer, profile), leads };
    return viewOf(lookup, { answer: 'plan', aim: null, to: null, person, wish });
  }
  // Who recruits reads how one candidate would come: they ask for such people, and how to train them.
  if (recruits(person) && answer.from?.kind === 'occupation' && answer.to?.kind === 'occupation')
    return recruiterNext(
      lookup,
      answer.to,
      person,
      [{ id: answer.from.id, label: answer.from.label }],
      today,
    );
  const { plans, alsoThere, none } = answer.planned;
  const [plan] = plans;
  const [own] = alsoThere;
  const wish = wishOf(lookup, answer, profile);
  if (plan && !own) return planNext(lookup, plan, wish, person);
  const asked = answer.to?.kind === 'occupation' ? { id: answer.to.id, label: answer.to.label } : null;
  const { sparedThere } = answer.planned;
  const leads = proposed(sparedThere.length > 0 ? sparedThere : (none?.entries ?? []));
  return viewOf(lookup, { answer: 'plan', aim: null, to: own ?? asked, person, wish: { ...wish, leads } });
}

/** What to do about a sector or a family, on its own page: about its first trades, none being chosen. */
export const fieldPageNext = (lookup: Lookup, place: Wish['place'], trades: readonly Trade[]): NextView =>
  viewOf(lookup, { answer: 'field', aim: null, wish: { ...noWish(), place, leads: proposed(trades) } });

/**
 * What to do about a trade, on its own page: no pathway is chosen. Where it is written in advance nobody is known; who comes from an
 * answer tells who they are (`person`), from what they would move (`from`) and where (`to`): one's own trade is to be found elsewhere.
 */
export const tradePageNext = (
  lookup: Lookup,
  trade: Trade,
  { person, ...ends }: { person: Person; from: End | null; to: End | null } = {
    ...{ person: nobody(), from: null, to: null },
  },
): NextView => {
  const { from, place } = wishOf(lookup, ends, emptyProfile());
  // Named as the page names it.
  const held = from.map((one) => (one.id === trade.id ? trade : one));
  return viewOf(lookup, {
    ...{ answer: 'occupation', aim: null, to: trade, person },
    wish: { ...noWish(), from: held, place },
  });
};

const isTrade = ({ kind }: DoorLead): boolean => kind === 'occupation';

type Answered = Exclude<DoorAnswer, { kind: 'nothing' | 'emptyProfile' }>;

/**
 * The trade that an answer speaks of: the one asked for, practised there as it is, led to, practised there with what is to be avoided,
 * or one's own where others exercise it and health allows it. None where the answer only proposes some.
 */
function tradeOf(answer: Answered, { health }: Person): Trade | null {
  if (answer.kind === 'entry') return answer.to?.kind === 'occupation' ? answer.to : null;
  if (answer.kind === 'anywhere')
    return health !== true && answer.from?.kind === 'occupation' && answer.sectors.length > 0
      ? answer.from
      : null;
  const [same] = answer.asItIs;
  if (same) return same;
  if (answer.lead === null) return answer.spared.length > 0 ? null : (answer.fled[0] ?? null);
  return isTrade(answer.lead) ? answer.lead : null;
}

/** The trades that an answer proposes. */
function leadsOf(answer: Answered): Trade[] {
  if (answer.kind === 'entry') return proposed(answer.entries);
  if (answer.kind === 'move' && answer.spared.length > 0) return proposed(answer.spared);
  const near = answer.others.filter(isTrade);
  return proposed(near.length === 0 && answer.kind === 'anywhere' ? answer.entries : near);
}

/** How many certificates are named to who must find other work for their people: a page compares them. */
const mostCompared = 3;

/** Certificates of a trade for who changes industry, those of several industries first: they serve wherever one is hired. */
function certificatesAcross(lookup: Lookup, code: string): Facts['certificates'] {
  const industries = ({ sectors }: Pathway) =>
    new Set(sectors.flatMap(({ sector, evidence }) => (evidence === 'occupation' ? [] : [sector]))).size;
  return inForceFirst(
    pathwaysTo(lookup, code).filter(
      (pathway) => stateOn(pathway, null).kind !== 'ended' && overseasOf(pathway) === null,
    ),
    null,
  )
    .map((pathway) => ({ pathway, several: industries(pathway) }))
    .sort((a, b) => b.several - a.several)
    .slice(0, mostCompared)
    .map(({ pathway: { id, title } }) => ({ id, title }));
}

/** What to do after the answer of the home page, where it leads nowhere yet too; null where nothing is asked. */
export function doorNext(
  lookup: Lookup,
  answer: DoorAnswer,
  person: Person,
  profile: Profile,
): NextView | null {
  if (answer.kind === 'nothing' || answer.kind === 'emptyProfile') return null;
  const trade = tradeOf(answer, person);
  const pathway =
    trade === null && answer.kind === 'move' && answer.lead ? found(lookup.pathways, answer.lead.id) : null;
  // No certificate of ours leads there.
  const isUncertified =
    answer.kind === 'move' && trade?.id === answer.lead?.id && answer.lead?.certified === false;
  const held =
    person.redeploys === true ? (trade?.id ?? tradesSaid(lookup, answer.from, profile)[0]?.id) : undefined;
  return viewOf(lookup, {
    answer: 'plan',
    aim: pathway && aimOf(pathway, lookup.branches),
    to: trade && { id: trade.id, label: trade.label },
    person,
    ...(isUncertified && { gaps: noBlocs() }),
    ...(held !== undefined && { certificates: certificatesAcross(lookup, held) }),
    wish: {
      ...wishOf(lookup, answer, profile),
      beginner: answer.kind === 'entry',
      leads: pathway ? [] : leadsOf(answer),
    },
  });
}

/** What to do about a pathway that a profile comes near to. */
export function matchNext(
  lookup: Lookup,
  {
    match,
    blocs,
  }: { match: Pick<PathwayMatch, 'id'>; blocs: readonly { code: string; label: string; state: string }[] },
  person: Person,
  profile: Profile,
): NextView {
  const aim = aimOf(found(lookup.pathways, match.id), lookup.branches);
  const wish = { ...noWish(), from: tradesHeld(lookup, profile) };
  const of = (state: string) =>
    blocs.filter((bloc) => bloc.state === state).map(({ code, label }) => ({ code, label }));
  const gaps = { toAssess: of('toAssess'), toLearn: of('toLearn') };
  return viewOf(lookup, { answer: 'match', aim, person, gaps, wish });
}
