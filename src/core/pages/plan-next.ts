import { found, type Lookup } from '../catalogue/lookup.ts';
import { aimOf } from '../next-steps/aim-of.ts';
import { noWish, type Person, type Wish } from '../next-steps/facts.ts';
import { recruits } from '../next-steps/person.ts';
import type { MobilityAnswer } from '../plan/answer.ts';
import { nearestOrigins } from '../plan/origin-groups.ts';
import { certificateBeside } from '../plan/first-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Profile } from '../profile/profile.ts';
import {
  type NextTrade,
  type NextView,
  viewOf,
  wishOf,
  firstLeads,
  mostAsked,
  sectorsWorkedIn,
} from './next-view.ts';
import { aboutPlan } from './about-plan.ts';
import { certificatesOf } from './next-certificates.ts';

/** The sectors of who recruits: of the industry that they say, else of their branch. */
const sectorsOfFirm = (
  { branches }: Lookup,
  { branch }: Person,
  worksIn: readonly string[],
): readonly string[] => (worksIn.length > 0 ? worksIn : (branches.get(branch ?? '')?.sectors ?? []));

/** What to do after a plan: about its last pathway, and the trade where it arrives. */
const planNext = (
  lookup: Lookup,
  [plan, ...others]: readonly [Plan, ...Plan[]],
  wish: Wish,
  person: Person,
  worksIn: readonly string[],
): NextView =>
  viewOf(lookup, {
    answer: 'plan',
    ...aboutPlan(lookup, plan),
    beside: certificateBeside([plan, ...others]),
    person,
    wish,
    worksIn,
  });

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
  worksIn: readonly string[],
): NextView {
  const { to } = answer;
  const isOrigins = answer.kind === 'origins';
  const pathway = to?.kind === 'pathway' ? found(lookup.pathways, to.id) : null;
  const own = to?.kind === 'occupation' ? to.id : null;
  const person: Person = isOrigins ? { ...said, status: said.status ?? 'employer' } : said;
  // Who recruits asks for such people; to anybody else, where people come from is no lead.
  const others = isOrigins && recruits(person) ? answer.origins.filter(({ code }) => code !== own) : [];
  const leads = nearestOrigins(others, mostAsked).map(({ code, label }) => ({ id: code, label }));
  return viewOf(lookup, {
    answer: isOrigins ? 'origins' : 'field',
    aim: pathway && aimOf(pathway, lookup.branches),
    to: to?.kind === 'occupation' ? { id: to.id, label: to.label } : null,
    person,
    ...(answer.from?.kind === 'sector' ? { held: [answer.from.id] } : {}),
    certificates:
      own === null ? [] : certificatesOf(lookup, own, today, sectorsOfFirm(lookup, said, worksIn)),
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
  to: NextTrade,
  person: Person,
  leads: readonly NextTrade[],
  today: string | null,
  worksIn: readonly string[],
): NextView =>
  viewOf(lookup, {
    answer: 'origins',
    aim: null,
    to: { id: to.id, label: to.label },
    person,
    certificates: certificatesOf(lookup, to.id, today, sectorsOfFirm(lookup, person, worksIn)),
    sectors: (lookup.sectorsByOccupation.get(to.id) ?? []).map(({ id }) => id),
    wish: { ...noWish(), leads },
  });

/**
 * What to do after the answer to "how to go there": about the trade exercised there as it is, which is said first; else about the first
 * plan; without one, about the trade asked for, or the trades by which one enters: whom to ask, and an employer to write to; whom to ask
 * alone where nothing leads there. Without an aim, about the first trades one move away; without a trade to start from, see `withoutTrade`.
 * `at`: the industry in which one says to work, or that of the firm that recruits.
 */
export function plannedNext(
  lookup: Lookup,
  answer: Exclude<MobilityAnswer, { kind: 'nothing' | 'emptyProfile' }>,
  person: Person,
  profile: Profile,
  today: string | null = null,
  at: string | null = null,
): NextView {
  const worksIn = sectorsWorkedIn(lookup, at);
  if (answer.kind === 'origins' || answer.kind === 'trades')
    return withoutTrade(lookup, answer, person, profile, today, worksIn);
  if (answer.kind === 'openings') {
    const trades = answer.openings.trades.map(({ code, label }) => ({ id: code, label }));
    // What the page shows first is asked about first: what keeps gestures, or, beside shops alone, what is entered anew.
    const leads = firstLeads(
      answer.entriesFirst ? [...answer.entries, ...trades] : trades.length > 0 ? trades : answer.entries,
    );
    const wish = { ...wishOf(lookup, answer, profile), leads };
    return viewOf(lookup, { answer: 'plan', aim: null, to: null, person, wish, worksIn });
  }
  // Who recruits reads how one candidate would come: they ask for such people, and how to train them.
  if (recruits(person) && answer.from?.kind === 'occupation' && answer.to?.kind === 'occupation')
    return recruiterNext(
      lookup,
      answer.to,
      person,
      [{ id: answer.from.id, label: answer.from.label }],
      today,
      worksIn,
    );
  const { plans, alsoThere, none, permitsThere } = answer.planned;
  const [plan, ...others] = plans;
  const [own] = alsoThere;
  const wish = wishOf(lookup, answer, profile);
  if (plan && !own) return planNext(lookup, [plan, ...others], wish, person, worksIn);
  const asked = answer.to?.kind === 'occupation' ? { id: answer.to.id, label: answer.to.label } : null;
  const { sparedThere } = answer.planned;
  const leads = firstLeads(sparedThere.length > 0 ? sparedThere : (none?.entries ?? []));
  return viewOf(lookup, {
    ...{ answer: 'plan', aim: null, to: own ?? asked, person, worksIn },
    ...(own && { permits: permitsThere.map(({ label }) => label) }),
    wish: { ...wish, leads },
  });
}
