import { ownStems, typedStems } from './own-stems.ts';

/** An ending, what replaces it, and how many letters must stay before it. */
type Ending = readonly [ending: string, by: string, kept: number];

/** Longest first, as in every table here. A singular `bois` loses its s too: a stem need not be a word. */
const plurals: readonly Ending[] = [
  ['eaux', 'eau', 2],
  ['aux', 'al', 2],
  ['eux', 'eur', 2],
  ['oux', 'ou', 2],
  ['ss', 'ss', 1],
  ['s', '', 3],
];

/** Feminine -> masculine, and the spellings that hide a common one. */
const genders: readonly Ending[] = [
  ['trice', 'teur', 2],
  ['drice', 'deur', 2],
  ['ienne', 'ien', 2],
  ['esse', 'e', 4],
  ['euse', 'eur', 2],
  ['eure', 'eur', 3],
  ['tine', 'tin', 5],
  ['onne', 'on', 2],
  ['iere', 'ier', 2],
  ['elle', 'el', 2],
  ['enne', 'en', 2],
  ['effe', 'ef', 1],
  ['ette', 'et', 3],
  ['ere', 'er', 3],
  ['ive', 'if', 2],
  ['ale', 'al', 3],
  ['ail', 'al', 3],
  ['ee', 'e', 2],
];

/** The trade, the gesture, its result and its verb meet: soudeur, soudage, soudure, souder. */
const families: readonly Ending[] = [
  ['ification', 'ifi', 3],
  ['ificateur', 'ifi', 3],
  ['issement', '', 4],
  ['iculteur', 'icult', 2],
  ['iculture', 'icult', 2],
  ['isation', 'is', 3],
  ['isateur', 'is', 3],
  ['ication', 'iqu', 3],
  ['icateur', 'iqu', 3],
  ['isterie', '', 4],
  ['culteur', 'cult', 3],
  ['culture', 'cult', 3],
  ['icant', 'iqu', 3],
  ['icien', '', 4],
  ['icole', 'icult', 2],
  ['iquer', 'iqu', 3],
  ['ation', '', 4],
  ['ateur', '', 4],
  ['ition', '', 4],
  ['iteur', '', 4],
  ['ement', '', 4],
  ['ction', 'ct', 2],
  ['iser', 'is', 3],
  ['erie', '', 4],
  ['ance', '', 4],
  ['ence', '', 4],
  ['ique', '', 4],
  ['uire', 'uct', 3],
  ['ttre', 't', 2],
  ['iste', '', 4],
  ['oir', '', 4],
  ['dre', 'd', 3],
  ['ier', '', 4],
  ['ien', '', 4],
  ['eur', '', 3],
  ['age', '', 4],
  ['ure', '', 4],
  ['ite', '', 4],
  ['er', '', 3],
  ['ir', '', 4],
  ['if', '', 4],
  ['ie', '', 4],
  ['el', '', 4],
  ['al', '', 4],
  ['e', '', 3],
  ['i', '', 4],
];

/** The endings of a table by their last letter, in the order of the table: few are tried on a word. */
type Endings = ReadonlyMap<string, readonly Ending[]>;

function byLastLetter(endings: readonly Ending[]): Endings {
  const letters = new Map<string, Ending[]>();
  for (const one of endings) {
    const last = one[0].slice(-1);
    letters.set(last, [...(letters.get(last) ?? []), one]);
  }
  return letters;
}

const tables = {
  plurals: byLastLetter(plurals),
  genders: byLastLetter(genders),
  families: byLastLetter(families),
};

const shortest = 4;

/**
 * The stem that the forms of a French word share: plural, feminine, then the ending of its family.
 * Takes folded words; numbers and codes come back unchanged.
 */
export function stem(word: string): string {
  return typedStems.get(word) ?? stemOfFamily(word);
}

/** The same, everyday words with those of their endings: what the texts of two trades have in common. */
export function stemOfFamily(word: string): string {
  const own = ownStems.get(word);
  if (own !== undefined) return own;
  if (word.length < shortest || /\d/.test(word)) return word;
  const singular = replaceEnding(word, tables.plurals);
  const masculine = replaceEnding(singular, tables.genders);
  return squeeze(replaceEnding(masculine, tables.families));
}

function replaceEnding(word: string, endings: Endings): string {
  for (const [ending, by, kept] of endings.get(word.slice(-1)) ?? []) {
    const left = word.length - ending.length;
    if (left >= kept && word.endsWith(ending)) return word.slice(0, left) + by;
  }
  return word;
}

/** `mann` -> `man`: a doubled last letter says nothing. */
function squeeze(word: string): string {
  const last = word.at(-1);
  return word.length > 3 && last !== undefined && last === word.at(-2) ? word.slice(0, -1) : word;
}
