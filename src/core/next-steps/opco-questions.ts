import { aboutOf } from './about.ts';
import type { Question } from './call.ts';
import type { Facts } from './facts.ts';
import { seeksJob } from './person.ts';
import type { Next } from './steps.ts';

/** Whether an Opco is that of the employer of today. */
export const isOfToday = ({ employer }: Pick<Facts, 'employer'>, { id }: Pick<Next, 'id'>): boolean =>
  employer?.some((opco) => id.endsWith(opco)) ?? false;

/** What the branch is asked to pay for: nothing is named that the answer does not lead to. */
function fundsAsked({ aim, trade, wish: { from } }: Facts, hired: boolean): Question {
  const isOwn = from.some(({ label }) => label === trade);
  return { key: 'branchFunds', title: aim?.title ?? null, trade: isOwn ? null : trade, hired };
}

/**
 * What an Opco is asked by a firm, or for somebody whom one advises: that of the employer pays today, and that of the industry aimed at once
 * one is hired there, which is asked so; of who is in post, who pays until then, and of whom one says not where they stand, who pays at all.
 */
export function opcoQuestions(facts: Facts, contact: Pick<Next, 'id'>): Question[] {
  const { status, contract, redeploys } = facts.person;
  if (redeploys === true) return [{ key: 'redeployFunds', about: aboutOf(facts) }];
  if (status === 'employer' || facts.person.branch !== null || isOfToday(facts, contact))
    return [fundsAsked(facts, false)];
  if (seeksJob(facts.person)) return [{ key: 'branchSessions' }, fundsAsked(facts, true)];
  if (status === 'self-employed') return [fundsAsked(facts, true)];
  const whoPays = status === 'employee' && contract !== 'interim' ? 'opcoToday' : 'whoPays';
  return [fundsAsked(facts, true), { key: whoPays }];
}
