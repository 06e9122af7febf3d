import type { Label } from '../index/documents.ts';
import type { Wording } from './readings.ts';

const shortest = 4;
const longest = 6;
const most = 4;

/**
 * Wordings that unknown initials may stand for: `PSPA` is in "Pilote de Systèmes de Production Automatisée". A run of
 * words of a title whose first letters are those typed; whole titles first.
 */
export class Initials {
  readonly #labels: readonly Label[];
  #letters: string[] | null = null;

  constructor(labels: readonly Label[]) {
    this.#labels = labels;
  }

  wordingsOf(typed: string): Wording[] {
    if (typed.length < shortest || typed.length > longest || !/^[a-z]+$/u.test(typed)) return [];
    this.#letters ??= this.#labels.map(({ stems }) => stems.map((stem) => stem.charAt(0)).join(''));
    const found = new Map<string, { wording: Wording; rank: number }>();
    this.#letters.forEach((letters, place) => {
      const start = letters.indexOf(typed);
      const label = this.#labels[place];
      if (start < 0 || label === undefined) return;
      const stems = label.stems.slice(start, start + typed.length);
      const rank = letters === typed ? 0 : start === 0 ? 1 : 2;
      const key = stems.join(' ');
      const now = found.get(key);
      if (now === undefined || rank < now.rank)
        found.set(key, { wording: { text: label.text, stems }, rank });
    });
    return [...found.values()]
      .sort((one, other) => one.rank - other.rank)
      .slice(0, most)
      .map(({ wording }) => wording);
  }
}
