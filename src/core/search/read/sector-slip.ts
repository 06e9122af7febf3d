import type { Engine } from '../engine.ts';
import { editDistance } from '../index/distance.ts';
import { typoReach } from './alternatives.ts';

/** A shorter word is as well another one. */
const shortest = 6;

/** Whether a word is another one mistyped: one letter wrong, two of a long word, and never the first. */
export const isSlipOf = (word: string, other: string): boolean =>
  word.length >= shortest &&
  other.startsWith(word.charAt(0)) &&
  editDistance(word, other, typoReach(word)) <= typoReach(word);

/**
 * The everyday word of an industry that an unknown word is meant to be, "laitrie": the nearest, unless a word of the records is nearer, or begins
 * by it. The records do not hold all those words: among theirs, "laitrie" is a slip for another.
 */
export function sectorSlip(
  { sectorWords, words }: Pick<Engine, 'sectorWords' | 'words'>,
  word: string,
): string | null {
  if (word.length < shortest || words.startingWith(word).length > 0) return null;
  const near = sectorWords
    .filter(({ stems }) => !stems.includes(' ') && isSlipOf(word, stems))
    .map(({ stems }) => ({ stems, far: editDistance(word, stems, typoReach(word)) }))
    .sort((one, other) => one.far - other.far)[0];
  if (near === undefined) return null;
  const nearer = near.far > 1 && words.near(word, near.far - 1).some((one) => one.startsWith(word.charAt(0)));
  return nearer ? null : near.stems;
}
