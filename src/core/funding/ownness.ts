import type { Condition, FundingScheme } from '../catalogue/funding.ts';
import type { Situation } from './situation.ts';

/** How a condition stands, by the fact that it asks. */
export type StateOfFact = { fact: Condition['fact']; state: 'met' | 'notMet' | 'toCheck' };

/** What befalls a person: a scheme for it is theirs before any other, and nobody's as long as it is not said. */
const befalls = ['jobLoss', 'disability'] as const;
const isOfWhatBefalls = ({ fact }: StateOfFact): boolean => befalls.some((one) => one === fact);
/** What only the pathway, or nobody yet, tells; or what nearly everybody meets. */
const notOfPerson: ReadonlySet<Condition['fact']> = new Set([
  'manual',
  'register',
  'routes',
  'toAssess',
  'otherOccupation',
  'certifiable',
  'hasWorked',
]);
/** What leads to a certificate. */
const certifying: ReadonlySet<string> = new Set(['rncp', 'rs', 'cqp', 'bloc']);

/** What befalls a person that a scheme is only for, where it is not said. */
export const befallsOf = (states: readonly StateOfFact[]): (typeof befalls)[number] | null =>
  befalls.find((one) => states.some(({ fact, state }) => fact === one && state === 'toCheck')) ?? null;

/** Whether a scheme is for those of whom an employer asks: their own people, or somebody to hire. True of everybody else. */
function isOfEmployer({ audience }: FundingScheme, { status, redeploys }: Situation): boolean {
  if (status !== 'employer') return true;
  return (
    audience.every((one) => one === 'employer') ||
    audience.includes(redeploys === true ? 'employee' : 'job-seeker')
  );
}

/** Whether a scheme pays for a course that leads to a certificate, and is not a way of training, of being recognised or of being advised. */
const pays = ({ kind, targets }: FundingScheme): boolean =>
  (kind === 'fund' || kind === 'contract') && targets.some((one) => certifying.has(one));

/**
 * How much a scheme is the person's own, the higher the more, key by key: made for what befalls them (not, if that is not said, nor for a contract that is not said to be theirs); sure to go on;
 * how many of its conditions they said that they meet; for those of whom an employer asks; what pays before how one trains; how few statuses it is for, or, among those for what befalls, how many; no
 * condition left to check. `states`: of the conditions that are asked.
 */
export function ownness(
  scheme: FundingScheme,
  situation: Situation,
  { states, isOpen }: { states: readonly StateOfFact[]; isOpen: boolean },
): number[] {
  // What is open to the self-employed too is no less made for the others.
  const statuses = scheme.audience.filter((one) => one !== 'self-employed').length;
  const ofOthers = states.some(
    (one) => (isOfWhatBefalls(one) || one.fact === 'contract') && one.state !== 'met',
  );
  const own = ofOthers ? -1 : states.filter(isOfWhatBefalls).length;
  return [
    own,
    Number(scheme.status === 'active'),
    Number(isOfEmployer(scheme, situation)),
    states.filter(({ fact, state }) => state === 'met' && !notOfPerson.has(fact)).length,
    Number(pays(scheme)),
    own > 0 ? statuses : -statuses,
    Number(isOpen),
  ];
}
