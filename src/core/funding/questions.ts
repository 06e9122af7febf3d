import type { FundingScheme } from '../catalogue/funding.ts';
import { leads, type Goal, type Reason } from './leads.ts';
import type { Situation } from './situation.ts';

/** What is asked once the five questions are answered, and only where a rule of a scheme that is still open needs it. */
const laterQuestions = [
  'employerAgrees',
  'employerOffer',
  'companySize',
  'employeeMonths',
  'companyMonths',
  'inSupport',
  'under30',
  'hasWorked',
] as const;
export type LaterQuestion = (typeof laterQuestions)[number];

/** The question about an agreement: the employer's own, or the one that a person who looks for work, or works for themselves, was offered. */
export const agreementOf = ({ status }: Situation): 'employerAgrees' | 'employerOffer' =>
  status === 'job-seeker' || status === 'young-person' || status === 'self-employed'
    ? 'employerOffer'
    : 'employerAgrees';

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
  // What is of one person is not asked of who employs several.
  const mayBeAsked = (key: LaterQuestion) =>
    key === 'hasWorked'
      ? situation.status === 'young-person'
      : situation.status !== 'employer' || key === 'companySize';
  return laterQuestions.filter(
    (key) => key !== first && (situation[key] !== null || (mayBeAsked(key) && asked.has(key))),
  );
}
