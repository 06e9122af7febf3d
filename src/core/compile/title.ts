/** Titles as they compare: no accents, no case, no signs, no CQP or TP mark, no feminine endings in brackets. */

import { fold } from '../text/fold.ts';

const mark =
  /^(cqp[im]?|tp|titre professionnel|certificat de qualification professionnelle( de la metallurgie| inter-?branches)?)\b/;

export function foldTitle(title: string): string {
  return fold(title)
    .replace(/\((cqp[im]?|fiche incomplete)\)/g, ' ')
    .replace(/\([a-z]{1,6}\)/g, '')
    .trim()
    .replace(mark, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const idle = new Set([
  'dans',
  'avec',
  'pour',
  'sous',
  'secteur',
  'industrie',
  'industriel',
  'industrielle',
  'titre',
  'professionnel',
  'option',
]);
const STEM = 6;

/** The words of a title that can tell trades apart, cut to six letters so that gender and number do not matter. */
export function titleWords(title: string): Set<string> {
  const words = foldTitle(title)
    .split(' ')
    .filter((word) => word.length >= 4 && !idle.has(word));
  return new Set(words.map((word) => word.slice(0, STEM)));
}

/** A title as people read it: no closing quote that nothing opened, a capital first. */
export function tidyTitle(title: string): string {
  const closed = title.includes('«') ? title : title.replace(/\s*»/g, '');
  return closed.charAt(0).toLocaleUpperCase('fr') + closed.slice(1);
}

/** A label that shouts, in plain letters: `REALISER UNE INTERVENTION` -> `Realiser une intervention`. */
export function quietLabel(label: string): string {
  const shouts = label.length > 6 && label === label.toLocaleUpperCase('fr') && /\p{L}{4}/u.test(label);
  return shouts ? label.charAt(0) + label.slice(1).toLocaleLowerCase('fr') : label;
}
