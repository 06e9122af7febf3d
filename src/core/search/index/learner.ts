import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';

/** Every word met, and how often its stem was. */
export class Learner {
  readonly #stems = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** Words of a text that count, learnt; their stems in the same order. */
  learn(text: string): string[] {
    return words(text).map((word) => {
      const learnt = this.stemOf(word);
      this.#stems.set(word, learnt);
      this.#counts.set(learnt, this.count(learnt) + 1);
      return learnt;
    });
  }

  count(stemmed: string): number {
    return this.#counts.get(stemmed) ?? 0;
  }

  stemOf(word: string): string {
    return this.#stems.get(word) ?? stem(word);
  }

  /** Every word, sorted by code units. */
  words(): string[] {
    return [...this.#stems.keys()].sort();
  }
}
