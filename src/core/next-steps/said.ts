import type { Lang } from '../words/lang.ts';
import { calls, soonAfter } from './calls.ts';
import type { Facts } from './facts.ts';
import type { Next } from './steps.ts';
import { questionText, roleText, stepReasonText } from './words.ts';

/** A call to make, in words. */
export type SaidCall = { role: string; name: string | null; questions: string[] };

/** What to do next in the words of one language: what a page shows, and no more. */
export type NextSaid = {
  /** The certificate or the trade that it is about. */
  about: string;
  steps: (Pick<Next, 'id' | 'url' | 'name' | 'asOf'> & {
    label: string;
    plain: string;
    prepare: string[];
    toCheck: string[];
  })[];
  /** The calls to make, and those to make once a day (ISO) is past: the end of the registration is asked about then. */
  calls: { after: string | null; list: SaidCall[] }[];
};

const said = ({ id, url, name, asOf, label, plain, prepare, reasons }: Next, lang: Lang) => ({
  ...{ id, url, name, asOf },
  label: label[lang],
  plain: plain[lang],
  prepare: prepare.map((one) => one.label),
  toCheck: reasons.filter(({ state }) => state === 'toCheck').map((one) => stepReasonText(one, lang)),
});

/** Says the next steps of an answer. No day is needed: what depends on it is there for before and after. */
export function sayNext({ facts, steps }: { facts: Facts; steps: readonly Next[] }, lang: Lang): NextSaid {
  const { aim, trade } = facts;
  const soon = aim?.ends ? soonAfter(aim.ends) : null;
  const callsOn = (day: string): SaidCall[] =>
    calls(facts, steps, day).map(({ role, name, questions }) => ({
      role: roleText(role, lang),
      name,
      questions: questions.map((question) => questionText(question, lang)),
    }));
  return {
    about: aim?.title ?? trade ?? '',
    steps: steps.map((step) => said(step, lang)),
    calls: [
      { after: null, list: callsOn(soon ?? '') },
      ...(soon !== null && aim?.ends ? [{ after: soon, list: callsOn(aim.ends) }] : []),
    ],
  };
}

/** The calls to make on a day (ISO). */
export const callsOnDay = ({ calls: all }: Pick<NextSaid, 'calls'>, today: string): SaidCall[] =>
  all.findLast(({ after }) => after === null || today > after)?.list ?? [];
