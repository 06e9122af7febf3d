import type { Situation } from './situation.ts';

/** The answers to the first question: a situation, with the contract where there is one. */
export const statusChoices = [
  { id: 'employee', status: 'employee', contract: 'cdi' },
  { id: 'site-closing', status: 'employee', contract: 'cdi' },
  { id: 'employee-cdd', status: 'employee', contract: 'cdd' },
  { id: 'employee-interim', status: 'employee', contract: 'interim' },
  { id: 'self-employed', status: 'self-employed', contract: null },
  { id: 'job-seeker', status: 'job-seeker', contract: null },
  { id: 'young-person', status: 'young-person', contract: null },
  { id: 'employer', status: 'employer', contract: null },
  { id: 'employer-redeploys', status: 'employer', contract: null },
] as const;
type StatusChoice = (typeof statusChoices)[number]['id'];

/** How a job ends, as the first question may say it; undefined: it says nothing of it. */
const lossOf = (id: StatusChoice): Situation['jobLoss'] | undefined =>
  id === 'site-closing' ? 'site-closing' : undefined;

/** The age that a status tells: "young" is under 26; undefined: it says nothing of it. */
export const ageOf = (status: Situation['status']): true | undefined =>
  status === 'young-person' ? true : undefined;

/** An employer agrees to what they file themselves; undefined: the status says nothing of it. */
export const agreedBy = (status: Situation['status']): true | undefined =>
  status === 'employer' ? true : undefined;

/** A situation once its first question is answered; another answer than "my site closes", or than "young", takes back what that one said. */
export function withChoice(situation: Situation, choice: string): Situation {
  const found = statusChoices.find(({ id }) => id === choice);
  const wasClosing = statusChoiceOf(situation) === 'site-closing';
  const status = found?.status ?? null;
  // Who works for themselves is dismissed by nobody.
  const kept = wasClosing || status === 'self-employed' ? null : situation.jobLoss;
  const jobLoss = (found && lossOf(found.id)) ?? kept;
  const under30 = ageOf(status) ?? (ageOf(situation.status) === true ? null : situation.under30);
  const redeploys = found?.id === 'employer-redeploys' ? true : null;
  const employerAgrees =
    agreedBy(status) ?? (agreedBy(situation.status) === true ? null : situation.employerAgrees);
  const told = { status, contract: found?.contract ?? null, jobLoss, under30, redeploys, employerAgrees };
  return { ...situation, ...told };
}

/** The choice that a situation stands for; null while nothing is said. An employee who names no contract counts as the first. */
export function statusChoiceOf({
  status,
  contract,
  jobLoss,
  redeploys,
}: Pick<Situation, 'status' | 'contract' | 'jobLoss' | 'redeploys'>): StatusChoice | null {
  if (status === 'employer' && redeploys === true) return 'employer-redeploys';
  if (jobLoss === 'site-closing' && status === 'employee' && (contract ?? 'cdi') === 'cdi')
    return 'site-closing';
  const fit = statusChoices.filter((one) => one.status === status);
  return (fit.find((one) => one.contract === contract) ?? fit[0])?.id ?? null;
}
