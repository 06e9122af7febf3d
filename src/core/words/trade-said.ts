import { inFirstForm } from '../text/one-form.ts';
import type { Lang } from './lang.ts';

/** "BIM manager", "UX designer": no capital that begins a sentence. */
const acronym = /^\p{L}?\p{Lu}{2}/u;

/** A trade as a sentence names it: in one form, without the capital of a heading. */
export function tradeInWords(label: string): string {
  const name = inFirstForm(label);
  return acronym.test(name) ? name : name.charAt(0).toLocaleLowerCase('fr') + name.slice(1);
}

/** Trades one after another, as a sentence names them. */
export const tradesInWords = (labels: readonly string[]): string => labels.map(tradeInWords).join(', ');

/** "le métier de soudeur", "le métier d’opérateur", "the job of welder". */
export function theTradeOf(label: string, lang: Lang): string {
  const name = tradeInWords(label);
  if (lang === 'en') return `the job of ${name}`;
  return /^[aeiouyhàâéèêîôû]/iu.test(name) ? `le métier d’${name}` : `le métier de ${name}`;
}
