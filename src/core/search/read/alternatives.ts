import { singular } from '../../text/singular.ts';
import type { Through } from '../results.ts';
import { cutShort, type FrenchWords } from './french-words.ts';
import type { Vocabulary } from '../index/vocabulary.ts';

/** A stem that stands for a typed word, how much it counts, the word it comes from and how they met. */
export type Alternative = { stem: string; weight: number; found: string; through: Through };

const prefixWeight = 0.75;
const typoWeight = 0.8;
const farTypoWeight = 0.6;
const heardWeight = 0.9;
/** What the stem of a misspelt word still counts, beside the word that it sounds like. */
const misspeltWeight = 0.5;
const shortestPrefix = 2;
/** A word cut short before another one has more letters than what is being typed. */
const shortestCut = 3;
export const shortestTypo = 5;
const shortestFarTypo = 8;
const mostPrefixes = 24;
const mostTypos = 3;

/**
 * The stems a typed word may stand for: its own; else, for the last word, those of the words that it begins; else
 * those of words heard alike, else of words one letter away (two for long words). Empty when nothing is like it.
 */
export function alternativesOf(
  word: string,
  last: boolean,
  vocabulary: Vocabulary,
  french: FrenchWords,
): Alternative[] {
  const own = vocabulary.stemOf(word);
  if (vocabulary.count(own) > 0) {
    const typed: Alternative = { stem: own, weight: 1, found: word, through: 'typed' };
    const meant = nameOfWho.test(word) ? heard(word, vocabulary, french) : [];
    return meant.length > 0 ? [...meant, { ...typed, weight: misspeltWeight }] : [typed];
  }
  const apart = withoutArticle(word, vocabulary);
  if (apart !== null) return [{ stem: vocabulary.stemOf(apart), weight: 1, found: apart, through: 'typed' }];
  const verb = asNoun.test(word) && french.has(word) ? null : conjugated(word, vocabulary);
  if (verb !== null) return [{ stem: vocabulary.stemOf(verb), weight: 1, found: verb, through: 'typed' }];
  const begun = last && !french.has(word) ? beginnings(word, vocabulary) : [];
  if (begun.length > 0) return begun;
  const alike = heard(word, vocabulary, french);
  if (alike.length > 0) return alike;
  const typos = french.has(word) ? [] : mistakes(word, vocabulary);
  if (typos.length > 0 || last || word.length < shortestCut) return typos;
  if (french.has(word) || french.has(cutShort(word))) return typos;
  return beginnings(word, vocabulary);
}

/** Names of trades, whose ending may bring them to the stem of another word (`magazinier`, `magazine`); a verb has its own stem. */
const nameOfWho = /(?:ier|iere|eur|euse|iste|ien|ienne|age|erie)s?$/u;

/** `larc`, `lindustrie`: the article of a lost apostrophe. */
function withoutArticle(word: string, vocabulary: Vocabulary): string | null {
  const rest = /^(?:[ldjnmt]|qu)([aeiouyh].{2,})$/u.exec(word)?.[1];
  return rest !== undefined && vocabulary.count(vocabulary.stemOf(rest)) > 0 ? rest : null;
}

/** `ébavurais`, `soudait`, `palettisons`: the verb, where what it names is known. */
function conjugated(word: string, vocabulary: Vocabulary): string | null {
  const root = /^(.{4,}?)(?:ais|ait|aient|ions|iez|ons|ez|ent|erai|era|eront)$/u.exec(word)?.[1];
  if (root === undefined) return null;
  const verb = `${root}er`;
  return vocabulary.count(vocabulary.stemOf(verb)) > 0 ? verb : null;
}

/** Endings of things too: `boutons`, a word of its own, is no form of a verb. */
const asNoun = /(?:ons|ent|ez)$/u;

function beginnings(word: string, vocabulary: Vocabulary): Alternative[] {
  if (word.length < shortestPrefix) return [];
  const found = vocabulary.startingWith(word);
  return likeliest(found, prefixWeight, 'prefix', vocabulary).slice(0, mostPrefixes);
}

/** How many letters of a word may be wrong. */
export const typoReach = (word: string): number => (word.length < shortestFarTypo ? 1 : 2);

/** `magazinier`: no word, heard as one of another family than the stem that its ending gives (`magazine`). */
function heard(word: string, vocabulary: Vocabulary, french: FrenchWords): Alternative[] {
  if (word.length < shortestTypo || /\d/u.test(word) || french.has(word)) return [];
  if (vocabulary.has(word) || vocabulary.has(singular(word))) return [];
  const own = vocabulary.stemOf(word);
  const alike = vocabulary.sounding(word).filter((other) => vocabulary.stemOf(other) !== own);
  return likeliest(alike, heardWeight, 'typo', vocabulary).slice(0, mostTypos);
}

/** A mistake seldom touches the first letter: `decolteur` is nearer to `décolleteur`, two letters away, than to `récolteur`; with another one wrong it is none (`siloteur`, `piloter`). */
function mistakes(word: string, vocabulary: Vocabulary): Alternative[] {
  if (word.length < shortestTypo || /\d/u.test(word)) return [];
  const near = { words: vocabulary.near(word, 1), weight: typoWeight };
  const far = { words: typoReach(word) < 2 ? [] : vocabulary.near(word, 2), weight: farTypoWeight };
  const begun = [near, far].map(({ words, weight }) => ({
    words: words.filter((one) => one.startsWith(word.charAt(0))),
    weight,
  }));
  const found = [...begun, near].find(({ words }) => words.length > 0);
  return found === undefined
    ? []
    : likeliest(found.words, found.weight, 'typo', vocabulary).slice(0, mostTypos);
}

/** One alternative per stem, the most common ones first. */
function likeliest(
  words: readonly string[],
  weight: number,
  through: Through,
  vocabulary: Vocabulary,
): Alternative[] {
  const stems = new Map<string, Alternative>();
  for (const word of words) {
    const stem = vocabulary.stemOf(word);
    if (!stems.has(stem) && vocabulary.count(stem) > 0)
      stems.set(stem, { stem, weight, found: word, through });
  }
  return [...stems.values()].sort(
    (one, other) =>
      vocabulary.count(other.stem) - vocabulary.count(one.stem) || (one.found < other.found ? -1 : 1),
  );
}
