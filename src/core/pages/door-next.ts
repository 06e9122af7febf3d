import { found, type Lookup } from '../catalogue/lookup.ts';
import { aimOf } from '../next-steps/aim-of.ts';
import type { Facts, Person } from '../next-steps/facts.ts';
import type { DoorAnswer } from '../plan/door-answer.ts';
import { entersAnew } from '../plan/enters-anew.ts';
import type { DoorLead } from '../plan/door-leads.ts';
import type { Profile } from '../profile/profile.ts';
import { aboutPlan } from './about-plan.ts';
import {
  type NextTrade,
  type NextView,
  viewOf,
  placeAimed,
  tradesOfStart,
  wishOf,
  firstLeads,
  noBlocs,
  sectorsWorkedIn,
} from './next-view.ts';
import { certificatesProposed } from './next-certificates.ts';

const isTrade = ({ kind }: DoorLead): boolean => kind === 'occupation';

type Answered = Exclude<DoorAnswer, { kind: 'nothing' | 'emptyProfile' }>;

/**
 * The trade that an answer speaks of: the one asked for, practised there as it is, led to, practised there with what is to be avoided,
 * or one's own where others exercise it and health allows it. None where the answer only proposes some.
 */
function tradeOf(answer: Answered, { health }: Person): NextTrade | null {
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

/** Whether the trades beside the answer are not of the industry aimed at: nobody is told of them as leads there. */
const isElsewhere = (answer: Answered): boolean =>
  answer.kind === 'move' && placeAimed(answer.to) !== null && answer.othersThere !== true;

/** The trades that an answer proposes: those of the industry aimed at, where one is; what is near before what is entered anew. */
function leadsOf(answer: Answered): NextTrade[] {
  if (answer.kind === 'entry') return firstLeads(answer.entries);
  if (answer.kind === 'move' && answer.spared.length > 0) return firstLeads(answer.spared);
  // One asks about how one enters there, rather than about what is beside it.
  if (answer.kind === 'move' && entersAnew(answer)) return firstLeads(answer.entries);
  const away = isElsewhere(answer);
  const near = away ? [] : answer.others.filter(isTrade);
  return firstLeads(near.length === 0 && (away || answer.kind === 'anywhere') ? answer.entries : near);
}

/** The certificates that an employer may aim at for their people: those of what the answer proposes, never of what they leave. */
function certificatesFor(lookup: Lookup, answer: Answered, profile: Profile) {
  const others = answer.kind === 'entry' || isElsewhere(answer) ? [] : answer.others;
  const lead = answer.kind === 'move' ? answer.lead : null;
  const entries = (answer.kind === 'move' ? [...answer.spared, ...answer.entries] : answer.entries).map(
    ({ id }) => ({ id, kind: 'occupation' as const }),
  );
  const left = tradesOfStart(lookup, answer.from, profile).map(({ id }) => id);
  return certificatesProposed(lookup, [...(lead ? [lead] : []), ...others, ...entries], left);
}

/** What the trade that an answer leads to asks more: gestures to learn; of one's own elsewhere, the papers of that industry. */
function lacking(answer: Answered, trade: NextTrade | null): Pick<Facts, 'learn' | 'permits'> {
  if (answer.kind !== 'move') return {};
  const { asItIs, lead, permitsThere } = answer;
  if (asItIs.length > 0) return { permits: permitsThere.map(({ label }) => label) };
  const learn = lead !== null && lead.id === trade?.id ? (lead.gestures?.learn ?? []) : [];
  return { learn: learn.map(({ label }) => label) };
}

/** What to do after the answer of the home page, where it leads nowhere yet too; null where nothing is asked. `at`: the industry in which one says to work. */
export function doorNext(
  lookup: Lookup,
  answer: DoorAnswer,
  person: Person,
  profile: Profile,
  at: string | null = null,
): NextView | null {
  if (answer.kind === 'nothing' || answer.kind === 'emptyProfile') return null;
  const trade = tradeOf(answer, person);
  const pathway =
    trade === null && answer.kind === 'move' && answer.lead ? found(lookup.pathways, answer.lead.id) : null;
  // No certificate of ours leads there.
  const isUncertified =
    answer.kind === 'move' && trade?.id === answer.lead?.id && answer.lead?.certified === false;
  // The page of the plan has the same steps.
  const plan =
    answer.kind === 'move' && answer.asItIs.length === 0 && answer.first
      ? aboutPlan(lookup, answer.first)
      : undefined;
  return viewOf(lookup, {
    answer: 'plan',
    aim: pathway && aimOf(pathway, lookup.branches),
    to: trade && { id: trade.id, label: trade.label },
    person,
    worksIn: sectorsWorkedIn(lookup, at),
    ...(answer.kind === 'move' && { beside: answer.beside }),
    ...(isUncertified && { gaps: noBlocs() }),
    ...lacking(answer, trade),
    ...plan,
    ...(person.redeploys === true && { certificates: certificatesFor(lookup, answer, profile) }),
    wish: {
      ...wishOf(lookup, answer, profile),
      beginner: answer.kind === 'entry',
      leads: plan || pathway ? [] : leadsOf(answer),
      ...(answer.kind === 'anywhere' &&
        answer.sectors.length > 0 &&
        !answer.ownOnly && { ownElsewhere: true }),
    },
  });
}
