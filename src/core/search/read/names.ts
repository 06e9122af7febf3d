import { fold } from '../../text/fold.ts';
import { terms } from '../../text/terms.ts';
import { fromLines } from '../data/columns.ts';
import type { NameData } from '../data/schema.ts';
import type { Ranges } from '../index/documents.ts';
import type { Card } from '../results.ts';
import type { Wording } from './wording.ts';

const most = 4;

/** Whether a word has the length and the letters of initials. */
export const isInitials = (word: string): boolean => /^[a-z]{4,6}$/u.test(word);

/** The appellations of each occupation other than its label. */
export function otherNamesOf(names: NameData | null): string[][] {
  return names === null ? [] : names.titles.split('\n\n').map((lines) => fromLines(lines.trim()));
}

/** The names of the records: their titles, and the appellations of occupations once these have come. */
export class Names {
  readonly #titles: readonly string[];
  readonly #others: readonly string[][];
  readonly #ranges: Ranges;
  #letters: { text: string; letters: string }[] | null = null;

  constructor(cards: readonly Card[], ranges: Ranges, data: NameData | null) {
    this.#titles = cards.map(({ title }) => title);
    this.#others = otherNamesOf(data);
    this.#ranges = ranges;
  }

  /** A name of a record by its place (0: its title); null when it has not come yet. */
  of(record: number, place: number): string | null {
    if (place === 0) return this.#titles[record] ?? null;
    return this.#others[record - this.#ranges.occupations]?.[place - 1] ?? null;
  }

  /**
   * Wordings that unknown initials may stand for: `PSPA` is in "Pilote de Systèmes de Production Automatisée". A run of
   * words of a title whose first letters are those typed; whole titles first.
   */
  wordingsOf(typed: string): Wording[] {
    if (!isInitials(typed)) return [];
    const found = new Map<string, { wording: Wording; rank: number }>();
    for (const text of this.#spelling(typed)) {
      const own = [...new Set(terms(text))];
      const letters = own.map((stem) => stem.charAt(0)).join('');
      const start = letters.indexOf(typed);
      if (start < 0) continue;
      const stems = own.slice(start, start + typed.length);
      const rank = letters === typed ? 0 : start === 0 ? 1 : 2;
      const key = stems.join(' ');
      const now = found.get(key);
      if (now === undefined || rank < now.rank) found.set(key, { wording: { text, stems }, rank });
    }
    return [...found.values()]
      .sort((one, other) => one.rank - other.rank)
      .slice(0, most)
      .map(({ wording }) => wording);
  }

  /** Titles of pathways whose first part spells initials beside the word of a diploma: `BTS MS`, `CAP CIP`. */
  titlesOf(typed: string): Wording[] {
    if (!/^[a-z]{2,6}$/u.test(typed)) return [];
    return this.#titles.slice(0, this.#ranges.occupations).flatMap((title): Wording[] => {
      const text = title.split(/[(:,–«"]|\boptions?\b|\s-\s/u)[0] ?? '';
      const own = terms(text);
      return own.map((stem) => stem.charAt(0)).join('') === typed ? [{ text, stems: [...new Set(own)] }] : [];
    });
  }

  /** Names whose words, small ones too, begin with these letters in this order: the few that are worth reading closely. */
  #spelling(typed: string): string[] {
    this.#letters ??= this.#all().map((text) => ({ text, letters: fold(firstLetters(text)) }));
    const inOrder = new RegExp(typed.replace(/.(?=.)/gu, '$&.*'), 'u');
    return this.#letters.filter(({ letters }) => inOrder.test(letters)).map(({ text }) => text);
  }

  #all(): string[] {
    return this.#titles.flatMap((title, record) => [
      title,
      ...(this.#others[record - this.#ranges.occupations] ?? []),
    ]);
  }
}

const firstLetters = (text: string): string => (text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).join('');
