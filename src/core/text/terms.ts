import { isStopWord } from './stop-words.ts';
import { stem, stemOfFamily } from './stem.ts';
import { tokenise } from './tokenise.ts';

/** Folded words that count, unstemmed, in order: no stop word, no single letter (single digits stay). */
export function words(text: string): string[] {
  return tokenise(text).filter((word) => !isStopWord(word) && (word.length > 1 || /\d/.test(word)));
}

/** Stems of the words that count, in order. The one pipeline of documents and queries. */
export function terms(text: string): string[] {
  return words(text).map(stem);
}

/** The same for the texts of two trades: everyday words with those of their endings. */
export function familyTerms(text: string): string[] {
  return words(text).map(stemOfFamily);
}
