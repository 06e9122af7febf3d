import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';
import { bitsApart, editDistance, letterBits } from './distance.ts';

/** Folded unstemmed words of the documents with their stems: the dictionary of prefixes and typing mistakes. */
export class Vocabulary {
  readonly #stems = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  #sorted: string[] | null = null;
  #bits: number[] | null = null;

  /** Words of a text that count, learnt; their stems in the same order. */
  learn(text: string): string[] {
    return words(text).map((word) => {
      const learnt = this.#stems.get(word) ?? this.#add(word);
      this.#counts.set(learnt, (this.#counts.get(learnt) ?? 0) + 1);
      return learnt;
    });
  }

  /** How many times a stem was met. */
  count(stemmed: string): number {
    return this.#counts.get(stemmed) ?? 0;
  }

  has(word: string): boolean {
    return this.#stems.has(word);
  }

  stemOf(word: string): string {
    return this.#stems.get(word) ?? stem(word);
  }

  /** Every word, sorted by code units. */
  words(): readonly string[] {
    this.#sorted ??= [...this.#stems.keys()].sort();
    return this.#sorted;
  }

  /** Words that begin with a prefix, in order. */
  startingWith(prefix: string): string[] {
    const sorted = this.words();
    const found: string[] = [];
    for (let place = firstFrom(sorted, prefix); place < sorted.length; place += 1) {
      const word = sorted[place] ?? '';
      if (!word.startsWith(prefix)) break;
      found.push(word);
    }
    return found;
  }

  /** Words at most so many edits away from an unknown one. */
  near(word: string, most: number): string[] {
    const all = this.words();
    const bits = (this.#bits ??= all.map(letterBits));
    const own = letterBits(word);
    return all.filter(
      (other, place) =>
        Math.abs(other.length - word.length) <= most &&
        bitsApart(bits[place] ?? 0, own) <= 2 * most &&
        editDistance(word, other, most) <= most,
    );
  }

  #add(word: string): string {
    const found = stem(word);
    this.#stems.set(word, found);
    this.#sorted = null;
    this.#bits = null;
    return found;
  }
}

/** Place of the first word that is not before `wanted`. */
export function firstFrom(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
