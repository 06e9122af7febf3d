import { isStopWord } from '../../text/stop-words.ts';
import { stem } from '../../text/stem.ts';
import { tokenise } from '../../text/tokenise.ts';
import { firstFrom } from '../index/vocabulary.ts';
import type { Entry } from './entries.ts';

/** A word that a typed one may stand for, and how surely (1 = it begins so). */
export type Sense = { word: number; trust: number };

/** The distinct words of the entries, and the entries that hold each of them. */
export class WordList {
  readonly entries: Entry[] = [];
  /** Number of the target of each entry: entries of one occupation share it. */
  readonly targets: number[] = [];
  /** Words of each entry, in order, as numbers; hints come after and are negative (`~number`). */
  readonly spelled: number[][] = [];
  /** Number of different stems in the text of each entry: `conducteur / conductrice de ligne` has two. */
  readonly sizes: number[] = [];
  readonly words: string[] = [];
  readonly holders: number[][] = [];
  readonly #numbers = new Map<string, number>();
  readonly #targets = new Map<string, number>();
  readonly #stems: string[] = [];
  #sorted: number[] | null = null;
  #spellings: string[] = [];

  add(entries: readonly Entry[]): void {
    for (const entry of entries) this.#addOne(entry);
    this.#sorted = null;
  }

  /** Numbers of the words that begin with a prefix. */
  startingWith(prefix: string): number[] {
    const sorted = (this.#sorted ??= this.#sort());
    const found: number[] = [];
    for (let place = firstFrom(this.#spellings, prefix); place < sorted.length; place += 1) {
      const word = sorted[place];
      if (word === undefined || !this.words[word]?.startsWith(prefix)) break;
      found.push(word);
    }
    return found;
  }

  #sort(): number[] {
    const sorted = this.words.map((_, number) => number);
    sorted.sort((one, other) => ((this.words[one] ?? '') < (this.words[other] ?? '') ? -1 : 1));
    this.#spellings = sorted.map((number) => this.words[number] ?? '');
    return sorted;
  }

  #addOne(entry: Entry): void {
    const number = this.entries.length;
    const own = spokenWords(entry.text).map((word) => this.#number(word));
    const hints = entry.hints === '' ? [] : spokenWords(entry.hints).map((word) => this.#number(word));
    this.entries.push(entry);
    this.targets.push(this.#target(`${entry.kind} ${entry.id}`));
    this.spelled.push([...own, ...hints.map((word) => ~word)]);
    this.sizes.push(new Set(own.map((word) => this.#stems[word])).size);
    for (const word of new Set([...own, ...hints])) this.holders[word]?.push(number);
  }

  #target(key: string): number {
    const known = this.#targets.get(key) ?? this.#targets.size;
    this.#targets.set(key, known);
    return known;
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.#numbers.set(word, number);
    this.words.push(word);
    this.#stems.push(stem(word));
    this.holders.push([]);
    return number;
  }
}

/** Words of a label or of what is being typed, without stop words. */
export function spokenWords(text: string): string[] {
  const all = tokenise(text);
  const kept = all.filter((word) => !isStopWord(word));
  return kept.length > 0 ? kept : all;
}
