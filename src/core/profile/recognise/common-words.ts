import { readFrenchWords } from '../../search/read/french-words.ts';

/**
 * Words that no dictionary of French holds, one letter away from words of trades or gestures: they are no slips. Folded, written by us;
 * a test asks of each that it would be corrected otherwise.
 */
export const commonWords: readonly string[] =
  'restau shaping sister progress divider valves conflict landing'.split(' ');

/** The words that no correction of a pasted text replaces. `dictionary`: the text of `frenchOfTextsFile`. */
export const rightWords = (dictionary: string): string[] => [...readFrenchWords(dictionary), ...commonWords];
