import type { FundingScheme } from '../catalogue/funding.ts';
import { leads, type Goal, type Reason } from './leads.ts';
import type { Situation } from './situation.ts';

/** The answers to the first question: a situation, with the contract where there is one. */
export const statusChoices = [
  { id: 'employee', status: 'employee', contract: 'cdi' },
  { id: 'site-closing', status: 'employee', contract: 'cdi' },
  { id: 'employee-cdd', status: 'employee', contract: 'cdd' },
  { id: 'employee-interim', status: 'employee', contract: 'interim' },
  { id: 'job-seeker', status: 'job-seeker', contract: null },
  { id: 'young-person', status: 'young-person', contract: null },
  { id: 'employer', status: 'employer', contract: null },
] as const;
type StatusChoice = (typeof statusChoices)[number]['id'];

/** How a job ends, as the first question may say it; undefined: it says nothing of it. */
const lossOf = (id: StatusChoice): Situation['jobLoss'] | undefined =>
  id === 'site-closing' ? 'site-closing' : undefined;

/** A situation once its first question is answered; another answer than "my site closes" takes back what that one said. */
export function withChoice(situation: Situation, choice: string): Situation {
  const found = statusChoices.find(({ id }) => id === choice);
  const wasClosing = statusChoiceOf(situation) === 'site-closing';
  const jobLoss = (found && lossOf(found.id)) ?? (wasClosing ? null : situation.jobLoss);
  return { ...situation, status: found?.status ?? null, contract: found?.contract ?? null, jobLoss };
}

/** The choice that a situation stands for; null while nothing is said. An employee who names no contract counts as the first. */
export function statusChoiceOf({
  status,
  contract,
  jobLoss,
}: Pick<Situation, 'status' | 'contract' | 'jobLoss'>): StatusChoice | null {
  if (jobLoss === 'site-closing' && status === 'employee' && (contract ?? 'cdi') === 'cdi')
    return 'site-closing';
  const fit = statusChoices.filter((one) => one.status === status);
  return (fit.find((one) => one.contract === contract) ?? fit[0])?.id ?? null;
}

/** What is asked once the five questions are answered, and only where a rule of a scheme that is still open needs it. */
const laterQuestions = [
  'employerAgrees',
  'employerOffer',
  'companySize',
  'employeeMonths',
  'companyMonths',
  'inSupport',
  'under30',
] as const;
export type LaterQuestion = (typeof laterQuestions)[number];

/** The question about an agreement: the employer's own, or the one that a person who looks for work was offered. */
export const agreementOf = ({ status }: Situation): 'employerAgrees' | 'employerOffer' =>
  status === 'job-seeker' || status === 'young-person' ? 'employerOffer' : 'employerAgrees';

/**
 * The later questions for a situation: those that a scheme which is not ruled out asks (a lead, or one to check), and those
 * already answered, so that they can be changed. The agreement, asked among the five, is left out.
 */
export function laterQuestionsFor(
  schemes: readonly FundingScheme[],
  situation: Situation,
  goal: Goal,
  today: string,
): LaterQuestion[] {
  if (situation.status === null) return [];
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const factOf = (id: string, reason: Reason) =>
    reason.kind === 'condition'
      ? byId.get(id)?.conditions.find((one) => one.id === reason.condition)?.fact
      : undefined;
  const asked = new Set(
    leads(schemes, situation, goal, today)
      .filter(({ verdict }) => verdict === 'lead' || verdict === 'check')
      .flatMap(({ id, trace }) => trace.map(({ reason }) => factOf(id, reason))),
  );
  const first = agreementOf(situation);
  return laterQuestions.filter((key) => key !== first && (asked.has(key) || situation[key] !== null));
}
