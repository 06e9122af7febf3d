import { editDistance } from '../../search/index/distance.ts';
import { Vocabulary } from '../../search/index/vocabulary.ts';
import { lightForm, spoken, type Spoken } from './spoken.ts';

export type FindingKind = 'occupation' | 'skill' | 'knowledge' | 'certification';

/** Something that a text may speak of, under one of its names. */
export type Phrase = { kind: FindingKind; id: string; label: string; text: string };

type Entry = Phrase & { stems: string[]; words: Set<string> };

/** A phrase read in a text, from word `from` to word `to` (excluded) of its words. */
export type Reading = { phrase: Phrase; from: number; to: number; size: number };

/** Words that may stand between two words of a label: "conduite d'une ligne automatisée de conditionnement". */
const widestGap = 1;

/** The names of what can be recognised, ready to be looked for. */
export class Phrases {
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #vocabulary = new Vocabulary();
  readonly #buckets = new Map<string, string[]>();

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) this.#add(phrase);
  }

  #add(phrase: Phrase): void {
    const words = spoken(phrase.text);
    const stems = words.map(({ stem }) => stem).filter((one, at, all) => one !== all[at - 1]);
    const first = stems[0];
    if (first === undefined || stems.length > 9) return;
    this.#vocabulary.learn(phrase.text);
    const entry = { ...phrase, stems, words: new Set(words.map(({ word }) => lightForm(word))) };
    const entries = this.#byFirst.get(first);
    if (entries) entries.push(entry);
    else this.#byFirst.set(first, [entry]);
  }

  /** The words of a text with the stems of unknown ones corrected by one letter, where one correction alone is possible. */
  correct(words: readonly Spoken[]): Spoken[] {
    const known = new Map<string, Spoken>();
    return words.map((word) => {
      if (word.word.length < 5 || this.#vocabulary.count(word.stem) > 0) return word;
      const before = known.get(word.word) ?? this.#corrected(word);
      known.set(word.word, before);
      return { ...word, word: before.word, stem: before.stem };
    });
  }

  #corrected(word: Spoken): Spoken {
    const near = this.#likes(word.word).filter((other) => editDistance(word.word, other, 1) <= 1);
    const stems = new Set(near.map((other) => this.#vocabulary.stemOf(other)));
    const [only] = stems;
    return stems.size === 1 && only !== undefined
      ? { ...word, word: near[0] ?? word.word, stem: only }
      : word;
  }

  /** Known words with the same first letter, about as long: a mistake in the first letter is rare and costly to look for. */
  #likes(word: string): string[] {
    if (this.#buckets.size === 0) {
      for (const known of this.#vocabulary.words()) {
        const key = `${known[0] ?? ''}${known.length}`;
        const bucket = this.#buckets.get(key);
        if (bucket) bucket.push(known);
        else this.#buckets.set(key, [known]);
      }
    }
    return [-1, 0, 1].flatMap((by) => this.#buckets.get(`${word[0] ?? ''}${word.length + by}`) ?? []);
  }

  /** Every phrase whose words stand in the text in their order, on one line, with at most one other word between two. */
  read(words: readonly Spoken[]): Reading[] {
    return words.flatMap((word, from) =>
      (this.#byFirst.get(word.stem) ?? []).flatMap((entry) => {
        const to = lastOf(entry, words, from);
        return to === null ? [] : [{ phrase: entry, from, to, size: entry.stems.length }];
      }),
    );
  }
}

/**
 * Where the entry ends when it begins at `from`; null when it does not. The words of a gesture may be of the same family
 * ("contrôle" for "contrôler"); those of a job, and a name of one word, must be the very words, number and gender apart.
 */
function lastOf({ kind, stems, words: own }: Entry, words: readonly Spoken[], from: number): number | null {
  const first = words[from];
  const strict = kind === 'occupation' || stems.length === 1;
  const fits = (word: Spoken) => !strict || own.has(lightForm(word.word));
  if (!first || !fits(first)) return null;
  let at = from + 1;
  for (const stem of stems.slice(1)) {
    const next = words
      .slice(at, at + widestGap + 1)
      .findIndex((word) => word.line === first.line && word.stem === stem && fits(word));
    if (next === -1) return null;
    at += next + 1;
  }
  return at;
}
