import type { Condition, FundingScheme } from '../catalogue/funding.ts';
import { listsOneRoute } from '../catalogue/vae.ts';
import { befallsOf, ownness, type StateOfFact } from './ownness.ts';
import type { Situation } from './situation.ts';

/** What the move aims at; null: not known. `toAssess`: blocs that look fit to be assessed. */
export type Goal = {
  register: 'rncp' | 'rs' | 'none' | null;
  kind: string | null;
  routes: readonly string[] | null;
  toAssess: number | null;
  /** Whether the trade aimed at has another ROME code than the present one. */
  otherOccupation: boolean | null;
};

export type ConditionState = 'met' | 'notMet' | 'toCheck';

/** What was looked at: whom the scheme is for (of a firm that must find other work for its people, whether it is for these), or one of its conditions, by id. */
export type Reason = { kind: 'audience' | 'ownStaff' } | { kind: 'condition'; condition: string };

/**
 * A scheme as a lead: `lead` when every condition is met, `check` when some are to be checked, `no` when one is not met,
 * `closed` (also when uncertain and past its review). Nothing is promised: the trace says what was looked at.
 */
export type Lead = {
  id: string;
  verdict: 'lead' | 'check' | 'no' | 'closed';
  trace: { reason: Reason; state: ConditionState }[];
  /** Whether the record is past its date of review. */
  reviewPassed: boolean;
  /** What it is only for, where that is not said: it waits apart from the others to check. */
  onlyIf: 'jobLoss' | 'disability' | null;
};

export const noGoal = (): Goal => ({
  register: null,
  kind: null,
  routes: null,
  toAssess: null,
  otherOccupation: null,
});

type Value = string | number | boolean | readonly string[] | null;

const certificates = new Set(['cqp', 'cqpi', 'cqpm']);

/** A certification of the RNCP, a CQP or a CQPI; null when that is not known (CléA is in the RS: to be checked). */
function certifiable({ register, kind }: Goal): boolean | null {
  if (register === 'rncp' || (kind !== null && certificates.has(kind))) return true;
  return register === 'none' && kind !== null ? false : null;
}

/** The value of a fact; null when it is not known. */
function factOf(fact: Condition['fact'], situation: Situation, goal: Goal): Value {
  const { status } = situation;
  if (fact === 'manual') return null;
  if (fact === 'register' || fact === 'routes' || fact === 'toAssess' || fact === 'otherOccupation')
    return goal[fact];
  if (fact === 'certifiable') return certifiable(goal);
  // An employer asks for somebody else, a young person may be registered: only a job seeker is known to be.
  if (fact === 'registeredJobSeeker') return status === 'job-seeker' ? true : null;
  if (fact === 'franceTravail') return status === 'job-seeker' || situation.jobLoss === 'csp' ? true : null;
  if (fact === 'jobSeekerOrYoung') {
    if (status === null) return null;
    return status === 'job-seeker' || status === 'young-person' ? true : null;
  }
  // Who is in post works.
  if (fact === 'hasWorked') return status === 'employee' || (status === null ? null : situation.hasWorked);
  return situation[fact];
}

function holds({ op, value }: Condition, known: Exclude<Value, null>): boolean {
  if (op === 'atLeast') return typeof known === 'number' && typeof value === 'number' && known >= value;
  if (op === 'in') return Array.isArray(value) && typeof known === 'string' && value.includes(known);
  if (op === 'includes') return Array.isArray(known) && typeof value === 'string' && known.includes(value);
  return known === value;
}

function stateOf(condition: Condition, situation: Situation, goal: Goal): ConditionState {
  // A condition of one contract says nothing while the contract is not said.
  if (condition.when !== undefined && situation.contract === null) return 'toCheck';
  const known = factOf(condition.fact, situation, goal);
  if (known === null) return 'toCheck';
  if (holds(condition, known)) return 'met';
  const partial = condition.fact === 'routes' && listsOneRoute(goal.routes);
  return condition.soft === true || partial ? 'toCheck' : 'notMet';
}

/** Who the scheme is for. An employer may open leads for somebody else. */
function audienceState({ audience }: FundingScheme, { status }: Situation): ConditionState {
  if (status === null) return 'toCheck';
  return audience.includes(status) ? 'met' : 'notMet';
}

/** Who the scheme is for, as the first line of its trace: a firm that must find other work for its own people hires nobody. */
function forWhom(scheme: FundingScheme, situation: Situation): Lead['trace'][number] {
  const { status, redeploys } = situation;
  return status === 'employer' && redeploys === true
    ? { reason: { kind: 'ownStaff' }, state: scheme.ownStaff === true ? 'met' : 'notMet' }
    : { reason: { kind: 'audience' }, state: audienceState(scheme, situation) };
}

/** Over by its record or by its date; what is uncertain, once the rules read have ended: nothing read says that it goes on. */
function isClosed({ status, validTo, reviewBy }: FundingScheme, today: string): boolean {
  if (status === 'closed' || (validTo !== null && validTo < today)) return true;
  return status === 'uncertain' && reviewBy < today;
}

function verdictOf(scheme: FundingScheme, states: readonly ConditionState[], today: string): Lead['verdict'] {
  if (isClosed(scheme, today)) return 'closed';
  if (states.includes('notMet')) return 'no';
  const begun = scheme.validFrom === null || scheme.validFrom <= today;
  return states.includes('toCheck') || scheme.status === 'uncertain' || !begun ? 'check' : 'lead';
}

/** Whether a condition is asked at all; what is not said keeps it. */
const isAsked = ({ when, unless }: Condition, { contract, disability }: Situation): boolean =>
  (when === undefined || contract === null || contract === when.value) && disability !== unless?.value;

const order = { lead: 0, check: 0, no: 1, closed: 2 } as const;

/** The first difference of two lists of one length, the higher first. */
const higher = (a: readonly number[], b: readonly number[]): number =>
  a.map((one, at) => (b[at] ?? 0) - one).find((difference) => difference !== 0) ?? 0;

/**
 * What each scheme is for a situation and a goal, on a date (ISO), with the state of each of its conditions: leads and those to check
 * first, the person's own scheme before the others; then those that do not fit, the closed ones; each by id.
 */
export function leads(
  schemes: readonly FundingScheme[],
  situation: Situation,
  goal: Goal,
  today: string,
): Lead[] {
  const all = schemes.map((scheme) => {
    const asked = scheme.conditions.filter((one) => isAsked(one, situation));
    const states = asked.map((one): StateOfFact & { condition: string } => ({
      condition: one.id,
      fact: one.fact,
      state: stateOf(one, situation, goal),
    }));
    const trace: Lead['trace'] = [
      forWhom(scheme, situation),
      ...states.map(({ condition, state }) => ({
        reason: { kind: 'condition' as const, condition },
        state,
      })),
    ];
    const verdict = verdictOf(
      scheme,
      trace.map(({ state }) => state),
      today,
    );
    const onlyIf = verdict === 'check' ? befallsOf(states) : null;
    const lead: Lead = { id: scheme.id, verdict, trace, reviewPassed: scheme.reviewBy < today, onlyIf };
    return { lead, own: ownness(scheme, situation, { states, isOpen: verdict === 'lead' }) };
  });
  return all
    .sort(
      (a, b) =>
        order[a.lead.verdict] - order[b.lead.verdict] ||
        higher(a.own, b.own) ||
        (a.lead.id < b.lead.id ? -1 : 1),
    )
    .map(({ lead }) => lead);
}
