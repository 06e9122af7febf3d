import { inFirstForm } from '../text/one-form.ts';
import type { Lang } from './lang.ts';

/** "BIM manager", "UX designer": no capital that begins a sentence. */
const acronym = /^\p{L}?\p{Lu}{2}/u;

/** "Soudeur Tungsten Inert Gas -TIG-": the letters that one says, behind the words that they begin. */
const lettered = / -(?<letters>\p{Lu}{2,})-/u;

/** A name by the letters that it gives of its words, "Soudeur TIG"; as it is where it gives none, or they are not those of the words before them. */
function byLetters(name: string): string {
  const found = lettered.exec(name);
  const letters = found?.groups?.letters;
  if (!found || letters === undefined) return name;
  const words = name.slice(0, found.index).split(' ');
  const spelt = words.slice(-letters.length);
  if (words.length <= letters.length) return name;
  if (spelt.map((word) => word.charAt(0).toLocaleUpperCase('fr')).join('') !== letters) return name;
  return [...words.slice(0, -letters.length), letters].join(' ') + name.slice(found.index + found[0].length);
}

/** "Eleveur", "Electricien": a capital that the catalogue writes bare, of a French name; "Employé", "Expert" begin otherwise, and "Electrician" is English. */
const bareAccent =
  /^E(?=(?:ch|cl|cr|qu|[bcdfgjlmnptv][aeiouyéè])\p{L}*(?:eur|ien|ier|iste|ler|ome|ant|ain)(?!\p{L}))/u;

/** A trade as a sentence names it: in one form, without the capital of a heading. */
export function tradeInWords(label: string): string {
  const name = byLetters(inFirstForm(label)).replace(bareAccent, 'É');
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
