import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import type { Spoken } from '../recognise/spoken.ts';

/** How the words of a post are shortened on a CV: "op. de prod.", "resp. maint.", "soud. TIG". */
const shortened: ReadonlyMap<string, string> = new Map(
  Object.entries({
    op: 'operateur',
    prod: 'production',
    soud: 'soudeur',
    indus: 'industriel',
    elec: 'electricien',
    tech: 'technicien',
    maint: 'maintenance',
    resp: 'responsable',
    assist: 'assistant',
    ing: 'ingenieur',
    agt: 'agent',
    ouv: 'ouvrier',
    empl: 'employe',
    fab: 'fabrication',
    prep: 'preparateur',
    cde: 'commande',
    cdes: 'commandes',
  }),
);

/** A dot that shortens a word ends no sentence: it is blank. Each letter keeps its place. */
export const withoutDots = (text: string): string =>
  text.replace(/(?<![\p{L}.])(\p{L}{2,6})\.(?=\s?(?:[\p{Ll}\d]|\p{Lu}[\p{Lu}&]))/gu, (found, word: string) =>
    shortened.has(fold(word)) ? `${word} ` : found,
  );

/** Words with those that are shortened spelt out. */
export const spelledOut = (words: readonly Spoken[]): Spoken[] =>
  words.map((one) => {
    const word = shortened.get(one.word);
    return word === undefined ? one : { ...one, word, stem: stem(word) };
  });
