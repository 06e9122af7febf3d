import { unbroken } from '../text/spacing.ts';
import type { Lang } from '../words/lang.ts';
import { bringText, namesOf } from './bring.ts';
import type { Call } from './call.ts';
import { calls, opcosAsked, soonAfter } from './calls.ts';
import type { Facts } from './facts.ts';
import type { NextSaid, SaidCall } from './on-day.ts';
import { daysAt } from './pace.ts';
import type { Next } from './steps.ts';
import { questionText, roleText, stepReasonText } from './words.ts';

/** A record is known by its number. */
const labelOf = ({ kind, label }: Next, { aim }: Facts, lang: Lang): string =>
  kind === 'record' && aim ? `${label[lang]} ${aim.id}` : label[lang];

const said = (step: Next, place: number, facts: Facts, lang: Lang, again: boolean) => {
  const { id, url, name, asOf, plain, prepare, reasons } = step;
  return {
    ...{ id, url, name, asOf },
    label: labelOf(step, facts, lang),
    plain: plain[lang],
    bring: bringText(step, facts, lang, again),
    within: daysAt(place),
    prepare: prepare.map((one) => one.label),
    toCheck: reasons.filter(({ state }) => state === 'toCheck').map((one) => stepReasonText(one, lang)),
  };
};

const named: ReadonlySet<Next['kind']> = new Set(['opco', 'cep', 'cpf', 'try', 'apprenticeship', 'hire']);
/** Labels that say what one does there, or whose adviser it is, and name no body. */
const noName = /^(?:votre|your) | ?:/iu;

/** The body to turn to: its name, or the site where one finds it; nothing where the call is named otherwise. */
function placeOf({ kind, label, url, id }: Next, lang: Lang): string | null {
  if (!named.has(kind) || id === 'conseiller-csp') return null;
  if (!noName.test(label[lang]) && !/conseil|counselling/iu.test(label[lang])) return label[lang];
  return url && new URL(url).hostname.replace(/^www\./u, '');
}

/** Says the next steps of an answer. No day is needed: what depends on it is there for before and after. */
export function sayNext({ facts, steps }: { facts: Facts; steps: readonly Next[] }, lang: Lang): NextSaid {
  const { aim, trade } = facts;
  const soon = aim?.ends ? soonAfter(aim.ends) : null;
  // Long names of several trades are said once.
  const names = namesOf(facts.wish);
  const at = steps.findIndex(
    (step) => names !== '' && bringText(step, facts, lang)?.includes(names) === true,
  );
  const first = at < 0 ? steps.length : at;
  const whereToTurn = ({ role, contact }: Pick<Call, 'role' | 'contact'>): string => {
    const turned = role === 'opco' ? opcosAsked(facts, steps) : steps.filter(({ id }) => id === contact);
    const places = turned.flatMap((step) => placeOf(step, lang) ?? []).join(lang === 'fr' ? ' ou ' : ' or ');
    return places === '' ? '' : `${lang === 'fr' ? '\u00a0:' : ':'} ${places}`;
  };
  const callsOn = (day: string): SaidCall[] =>
    calls(facts, steps, day).map(({ role, contact, name, questions }) => ({
      role: unbroken(`${roleText(role, lang)}${whereToTurn({ role, contact })}`),
      name,
      questions: questions.map((question) => unbroken(questionText(question, lang))),
    }));
  return {
    about: aim?.title ?? trade ?? '',
    steps: steps.map((step, place) => said(step, place, facts, lang, place > first)),
    calls: [
      { after: null, list: callsOn(soon ?? '') },
      ...(soon !== null && aim?.ends ? [{ after: soon, list: callsOn(aim.ends) }] : []),
    ],
  };
}
