import Fuse from 'fuse.js';
import type { Sense } from './suggester.ts';
import type { WordList } from './word-list.ts';

const shortest = 4;
const most = 8;
const options = { threshold: 0.34, location: 0, distance: 60, ignoreLocation: false, includeScore: true };

/** fuse.js over the few thousand distinct words: for a typed word that begins none of them. */
export class FuzzyWords {
  readonly #list: WordList;
  readonly #cache = new Map<string, Sense[]>();
  #fuse: Fuse<string> | null = null;

  constructor(list: WordList) {
    this.#list = list;
  }

  /** To be called when the list has grown. */
  forget(): void {
    this.#fuse = null;
    this.#cache.clear();
  }

  /** Words close to a token, closest first. */
  senses(token: string): Sense[] {
    if (token.length < shortest || /\d/u.test(token)) return [];
    const known = this.#cache.get(token);
    if (known !== undefined) return known;
    this.#fuse ??= new Fuse(this.#list.words, options);
    const found = this.#fuse.search(token.slice(0, 32), { limit: most });
    const senses = found.map(({ refIndex, score = 1 }) => ({ word: refIndex, trust: (1 - score) * 0.8 }));
    this.#cache.set(token, senses);
    return senses;
  }
}
