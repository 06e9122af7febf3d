import type { Lang } from '../words/lang.ts';
import { calls, soonAfter } from './calls.ts';
import type { Facts } from './facts.ts';
import type { NextSaid, SaidCall } from './on-day.ts';
import type { Next } from './steps.ts';
import { questionText, roleText, stepReasonText } from './words.ts';

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
