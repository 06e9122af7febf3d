import Fuse from 'fuse.js';
import { soundOf } from '../../text/sound.ts';
import { editDistance } from '../index/distance.ts';
import type { Sense, WordList } from './word-list.ts';

const shortest = 4;
const longest = 32;
const mostSenses = 8;
const mostCandidates = 200;
/** Fuse's score of the furthest word worth asking about. */
const furthest = 0.34;
const options = { threshold: 0.45, location: 0, distance: 60, includeScore: true };

/**
 * For a typed word that begins no known one: fuse.js ranks the two hundred words that share most pairs of letters with
 * it. Over all words at once it takes ten times longer and finds the same.
 */
export class FuzzyWords {
  readonly #list: WordList;
  readonly #cache = new Map<string, Sense[]>();
  #holders: Map<string, number[]> | null = null;

  constructor(list: WordList) {
    this.#list = list;
  }

  /** To be called when the list has grown. */
  forget(): void {
    this.#holders = null;
    this.#cache.clear();
  }

  /** Words close to a token, closest first. */
  senses(token: string): Sense[] {
    if (token.length < shortest || /\d/u.test(token)) return [];
    const known = this.#cache.get(token);
    if (known !== undefined) return known;
    const senses = this.#search(token.slice(0, longest));
    this.#cache.set(token, senses);
    return senses;
  }

  /** The word closest to a token, for a question to whoever typed it: further than what a slip explains. */
  closest(token: string): number | null {
    if (token.length < shortest || /\d/u.test(token)) return null;
    const [best] = this.#alike(token.slice(0, longest));
    return best !== undefined && best.score <= furthest ? best.word : null;
  }

  #search(token: string): Sense[] {
    return this.#alike(token)
      .filter(({ word }) => misspells(token, this.#list.words[word] ?? ''))
      .slice(0, mostSenses)
      .map(({ word, score }) => ({ word, trust: (1 - score) * 0.8 }));
  }

  #alike(token: string): { word: number; score: number }[] {
    const numbers = this.#candidates(token);
    const fuse = new Fuse(
      numbers.map((number) => this.#list.words[number] ?? ''),
      options,
    );
    return fuse.search(token).flatMap(({ refIndex, score = 1 }) => {
      const word = numbers[refIndex];
      return word === undefined ? [] : [{ word, score }];
    });
  }

  /** Words that share at least a third of the token's pairs of letters, those that share most first. */
  #candidates(token: string): number[] {
    this.#holders ??= holdersOfPairs(this.#list.words);
    const shared = new Map<number, number>();
    const pairs = pairsOf(token);
    for (const pair of pairs) {
      for (const word of this.#holders.get(pair) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1);
    }
    const enough = Math.max(2, Math.floor(pairs.length / 3));
    return [...shared]
      .filter(([, count]) => count >= enough)
      .sort(([one, many], [other, more]) => more - many || one - other)
      .slice(0, mostCandidates)
      .map(([word]) => word);
  }
}

/** One slip in three or four letters: with more, another word was meant. */
const mostSlips = (token: string): number => Math.min(3, Math.max(1, Math.floor(token.length / 3.5)));

/** Whether a token may be a word, or its beginning, mistyped or written as it is heard. Short words keep their first letter. */
function misspells(token: string, word: string): boolean {
  const begunAlike = word.startsWith(token.charAt(0)) || soundOf(word).startsWith(soundOf(token).charAt(0));
  if (token.length <= 2 * shortest && !begunAlike) return false;
  const most = mostSlips(token);
  const beginnings = (token.length > shortest ? [-1, 0, 1] : [0]).map((more) =>
    word.slice(0, token.length + more),
  );
  return (
    [word, ...beginnings].some((begun) => editDistance(token, begun, most) <= most) ||
    beginnings.some((begun) => soundOf(begun) === soundOf(token))
  );
}

function holdersOfPairs(words: readonly string[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  words.forEach((word, number) => {
    for (const pair of pairsOf(word)) {
      const held = holders.get(pair);
      if (held === undefined) holders.set(pair, [number]);
      else held.push(number);
    }
  });
  return holders;
}

/** Pairs of neighbour letters in either order, each once; the first letter counts as a pair. */
function pairsOf(word: string): string[] {
  const pairs = new Set<string>();
  const marked = ` ${word}`;
  for (let place = 0; place < marked.length - 1; place += 1) {
    const [one = '', other = ''] = marked.slice(place, place + 2);
    pairs.add(one < other ? one + other : other + one);
  }
  return [...pairs];
}
