import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';

/** Letters of a piece; a word shorter than that has none. */
const size = 4;

/** The pieces of a word, its ends marked: what a misspelt word keeps of the right one. */
export function wordPieces(word: string): string[] {
  if (word.length < size) return [];
  const whole = `^${word}$`;
  return Array.from({ length: whole.length - size + 1 }, (_, from) => `#${whole.slice(from, from + size)}`);
}

/** What tells a text from another: the stems of its words, each two that follow one another, and the pieces of its words. */
export function featuresOf(text: string): string[] {
  const typed = words(text);
  const stems = typed.map(stem);
  return [
    ...stems,
    ...stems.slice(1).map((one, place) => `${stems[place] ?? ''} ${one}`),
    ...typed.flatMap(wordPieces),
  ];
}

/** Whether a feature is a piece of a word, and no word: it takes part in no centroid. */
export const isPiece = (feature: string): boolean => feature.startsWith('#');

/** Whether it is two words side by side. */
export const isPair = (feature: string): boolean => feature.includes(' ');
