/** Where the French words that a correction must not replace are kept. */
export const frenchFile = 'data/dictionary/french.txt';

/** Where those are kept that no correction of a pasted text must replace. */
export const frenchOfTextsFile = 'data/dictionary/french-texts.txt';

/** How a French word is kept that begins one of the catalogue: it is not that one cut short. */
export const cutShort = (word: string): string => `${word}-`;

/** French words that no record says: they are right as they stand, and stay; those that `cutShort` writes, only where another word follows. Folded. */
export type FrenchWords = ReadonlySet<string>;

/** Reads the words, one a line; lines that begin with `#` say where they come from. */
export function readFrenchWords(text: string): FrenchWords {
  return new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
}
