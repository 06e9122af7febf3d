import { tokenise } from '../../text/tokenise.ts';
import type { Model } from '../data/model.ts';
import type { NameData, SkillData } from '../data/schema.ts';
import { entriesOf, skillEntries, type Entry, type SuggestionKind } from './entries.ts';
import { FuzzyWords } from './fuzzy-words.ts';
import { rank, type Ranked } from './rank.ts';
import { spokenWords, WordList, type Sense } from './word-list.ts';

/** How many entries are read at a time, so that a question never waits long behind them. */
const atOnce = 2000;

/** The suggestions' own dictionary, filled when first needed. Grows once, when the fine competences arrive. */
export class Suggester {
  readonly #list = new WordList();
  readonly #fuzzy = new FuzzyWords(this.#list);
  readonly #model: Model;
  readonly #names: NameData;
  #waiting: Entry[] | null = null;

  constructor(model: Model, names: NameData) {
    this.#model = model;
    this.#names = names;
  }

  addSkills(data: SkillData): void {
    this.#waiting = [...this.#toRead(), ...skillEntries(data, this.#model)];
  }

  /** Reads some more of the entries; false when none is left. */
  prepare(): boolean {
    const waiting = this.#toRead();
    if (waiting.length === 0) return false;
    this.#list.add(waiting.slice(0, atOnce));
    this.#waiting = waiting.slice(atOnce);
    this.#fuzzy.forget();
    return true;
  }

  #toRead(): Entry[] {
    return (this.#waiting ??= entriesOf(this.#model, this.#names));
  }

  #fill(): void {
    while (this.prepare());
  }

  /** The best entries that hold every word being typed, or the word it misspells; one per target. */
  find(typed: string, kinds: readonly SuggestionKind[], limit: number): Ranked[] {
    this.#fill();
    const tokens = spokenWords(typed).slice(0, 8);
    if (tokens.length === 0 || this.#isPlace(typed)) return [];
    const begun = tokens.map((token) => this.#begun(token));
    const senses = tokens.map((token, place) => {
      const found = begun[place] ?? [];
      return found.length > 0 ? found : this.#fuzzy.senses(token);
    });
    const strict = rank(this.#list, tokens, senses, kinds, limit, tokens.length);
    if (strict.length > 0) return strict;
    const widened = tokens.map((token, place) => [...(begun[place] ?? []), ...this.#fuzzy.senses(token)]);
    return rank(this.#list, tokens, widened, kinds, limit, tokens.length);
  }

  /** A town is no misspelt trade. */
  #isPlace(typed: string): boolean {
    const wording = tokenise(typed).join(' ');
    return this.#model.places.some(([place]) => place === wording);
  }

  /** The known word closest to an unknown one; null when none is close. */
  closestWord(typed: string): string | null {
    this.#fill();
    const best = this.#fuzzy.closest(typed);
    return best === null ? null : (this.#list.words[best] ?? null);
  }

  /** Every text that is searched, to measure beside other engines. */
  texts(): string[] {
    this.#fill();
    return this.#list.entries.map(({ text }) => text);
  }

  #begun(token: string): Sense[] {
    return this.#list.startingWith(token).map((word) => ({ word, trust: 1 }));
  }
}
