import { unbroken } from '../text/spacing.ts';
import type { Lang } from '../words/lang.ts';
import { bringText, namesOf } from './bring.ts';
import { calls, soonAfter } from './calls.ts';
import type { Facts } from './facts.ts';
import type { NextSaid, SaidCall } from './on-day.ts';
import { daysAt } from './pace.ts';
import type { Next, StepReason } from './steps.ts';
import { whomText } from './whom.ts';
import { questionText, stepReasonText } from './words.ts';

/** What a person can look up: their contract, the routes of a record. Where one stands is asked above the steps, and said of each it tells nothing. */
const lookedUp: ReadonlySet<StepReason['fact']> = new Set(['contract', 'routes']);
const isToSay = ({ fact, state }: StepReason): boolean => state === 'toCheck' && lookedUp.has(fact);

/** A record is known by its number. */
const labelOf = ({ kind, label }: Next, { aim }: Facts, lang: Lang): string =>
  kind === 'record' && aim ? `${label[lang]} ${aim.id}` : label[lang];

/** Certifiers by name, the others counted. */
function nameSaid({ name, more = 0 }: Pick<Next, 'name' | 'more'>, lang: Lang): string | null {
  if (name === null || more === 0) return name;
  const others = more > 1 ? 's' : '';
  return lang === 'fr' ? `${name} et ${more} autre${others}` : `${name} and ${more} other${others}`;
}

const said = (step: Next, place: number, facts: Facts, lang: Lang, again: boolean) => {
  const { id, url, page, asOf, nameFrom, plain, prepare, reasons } = step;
  return {
    ...{ id, url, name: nameSaid(step, lang), asOf },
    ...(page !== undefined && { page }),
    ...(nameFrom !== undefined && { nameFrom }),
    label: labelOf(step, facts, lang),
    plain: plain[lang],
    bring: bringText(step, facts, lang, again),
    within: daysAt(place),
    prepare: prepare.map((one) => one.label),
    toCheck: reasons.filter(isToSay).map((one) => stepReasonText(one, lang)),
  };
};

const aboutSaid = ({ aim, trade }: Facts): string => aim?.title ?? trade ?? '';

/** What to ask in each call of a day (ISO), in the same order as the calls. */
const questionsOn = (facts: Facts, steps: readonly Next[], day: string, lang: Lang): string[][] =>
  calls(facts, steps, day).map(({ questions }) =>
    questions.map((question) => unbroken(questionText(question, lang))),
  );

/** The calls of a day (ISO), in words; on a page that is not in French, with what to ask in French too. */
function callsSaid(facts: Facts, steps: readonly Next[], day: string, lang: Lang): SaidCall[] {
  const own = facts.inFrench ?? facts;
  const asked = questionsOn(facts, steps, day, lang);
  const inFrench = lang === 'fr' ? [] : questionsOn(own, steps, day, 'fr');
  return calls(facts, steps, day).map(({ role, contact, name }, at) => {
    const french = inFrench[at];
    return {
      role: unbroken(whomText({ role, contact }, facts, steps, lang)),
      name,
      questions: asked[at] ?? [],
      ...(french && { french: { about: aboutSaid(own), questions: french } }),
    };
  });
}

/** Says the next steps of an answer. No day is needed: what depends on it is there for before and after. */
export function sayNext({ facts, steps }: { facts: Facts; steps: readonly Next[] }, lang: Lang): NextSaid {
  const { aim } = facts;
  const soon = aim?.ends ? soonAfter(aim.ends) : null;
  // Long names of several trades are said once.
  const names = namesOf(facts.wish);
  const at = steps.findIndex(
    (step) => names !== '' && bringText(step, facts, lang)?.includes(names) === true,
  );
  const first = at < 0 ? steps.length : at;
  const callsOn = (day: string) => callsSaid(facts, steps, day, lang);
  return {
    about: aboutSaid(facts),
    steps: steps.map((step, place) => said(step, place, facts, lang, place > first)),
    calls: [
      { after: null, list: callsOn(soon ?? '') },
      ...(soon !== null && aim?.ends ? [{ after: soon, list: callsOn(aim.ends) }] : []),
    ],
  };
}
