import { soundOf } from '../../text/sound.ts';
import { stem } from '../../text/stem.ts';
import type { IndexData } from '../data/schema.ts';
import { bitsApart, editDistance, letterBits } from './distance.ts';

/** The stems of sorted words, each once, in the order in which they come: what the lists of the index follow. */
export function stemsOfWords(words: readonly string[]): string[] {
  return [...new Set(words.map(stem))];
}

/** How many letters of a word heard alike may differ. */
const mostOtherLetters = 3;

/** Folded unstemmed words of the documents with their stems: the dictionary of prefixes and typing mistakes. */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #counts: ReadonlyMap<string, number>;
  #bits: number[] | null = null;

  constructor({ words, counts }: Pick<IndexData, 'words' | 'counts'>, stems: readonly string[]) {
    this.#words = words.split('\n');
    this.#known = new Set(this.#words);
    this.#counts = new Map(stems.map((one, place) => [one, counts[place] ?? 0]));
  }

  /** How many times a stem was met. */
  count(stemmed: string): number {
    return this.#counts.get(stemmed) ?? 0;
  }

  has(word: string): boolean {
    return this.#known.has(word);
  }

  stemOf(word: string): string {
    return stem(word);
  }

  /** Words that begin with a prefix, in order. */
  startingWith(prefix: string): string[] {
    const found: string[] = [];
    for (let place = firstFrom(this.#words, prefix); place < this.#words.length; place += 1) {
      const word = this.#words[place] ?? '';
      if (!word.startsWith(prefix)) break;
      found.push(word);
    }
    return found;
  }

  /** Words at most so many edits away from an unknown one. */
  near(word: string, most: number): string[] {
    return this.#alike(word, most).filter((other) => editDistance(word, other, most) <= most);
  }

  /** Words that are heard as an unknown one is. */
  sounding(word: string): string[] {
    const heard = soundOf(word);
    return this.#alike(word, mostOtherLetters).filter((other) => soundOf(other) === heard);
  }

  /** Words of about the same length and letters: the few that are worth reading closely. */
  #alike(word: string, most: number): string[] {
    const bits = (this.#bits ??= this.#words.map(letterBits));
    const own = letterBits(word);
    return this.#words.filter(
      (other, place) =>
        Math.abs(other.length - word.length) <= most && bitsApart(bits[place] ?? 0, own) <= 2 * most,
    );
  }
}

/** Place of the first item that is not before `wanted`, in a sorted list. */
export function firstFrom<T extends string | number>(sorted: readonly T[], wanted: T): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle];
    if (at !== undefined && at < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
