import { editDistance } from '../../search/index/distance.ts';
import { Learner } from '../../search/index/learner.ts';
import { lightForm, wordsOfName, type Spoken } from './spoken.ts';

export type FindingKind = 'occupation' | 'skill' | 'knowledge' | 'certification';

/** Something that a text may speak of, under one of its names. */
export type Phrase = { kind: FindingKind; id: string; label: string; text: string };

/** A phrase; its words are made out when a text first begins like it. */
type Entry = { phrase: Phrase; read?: { stems: string[]; own: Set<string> } };

/** A phrase read in a text, from word `from` to word `to` (excluded) of its words. */
export type PhraseReading = { phrase: Phrase; from: number; to: number; size: number };

/** A shorter word is another one as easily as a slip: Colas is no "colis". */
const shortestMended = 6;

/** Words of a name that one says whole. */
const longestName = 9;

/** Words that may stand between two words of a label: "conduite d'une ligne automatisée de conditionnement". */
const widestGap = 1;

/** The names of what can be recognised, ready to be looked for. */
export class Phrases {
  /** By the first stem of a name, or by its first two when it has more than one. */
  readonly #byStart = new Map<string, Entry[]>();
  readonly #vocabulary = new Learner();
  readonly #buckets = new Map<string, string[]>();

  readonly #isRight: (word: string) => boolean;

  /** `isRight`: whether a folded word that no name says is right as it stands, and no slip. */
  constructor(phrases: readonly Phrase[], isRight: (word: string) => boolean = () => false) {
    this.#isRight = isRight;
    // Sixty thousand names say twenty thousand words: each is learnt once.
    const learnt = new Set<string>();
    for (const phrase of phrases) {
      const words = phrase.text.split(' ');
      // Few names are so long: the others need not be counted.
      if (words.length > longestName && stemsOf(phrase.text).length > longestName) continue;
      this.#add(phrase);
      for (const word of words) {
        if (learnt.has(word)) continue;
        learnt.add(word);
        this.#vocabulary.learn(word);
      }
    }
  }

  #add(phrase: Phrase): void {
    const start = startOf(phrase.text);
    if (start === '') return;
    const entries = this.#byStart.get(start);
    if (entries) entries.push({ phrase });
    else this.#byStart.set(start, [{ phrase }]);
  }

  /** The words of a text with the stems of unknown ones corrected by one letter, where one correction alone is possible. */
  correct(words: readonly Spoken[]): Spoken[] {
    const known = new Map<string, Spoken>();
    return words.map((word) => {
      if (
        word.word.length < shortestMended ||
        this.#isRight(word.word) ||
        this.#vocabulary.count(word.stem) > 0
      )
        return word;
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
  read(words: readonly Spoken[]): PhraseReading[] {
    return words.flatMap((word, from) =>
      this.#startingAt(words, word.stem, from).flatMap((entry) => {
        const to = lastOf(entry, words, from);
        return to === null ? [] : [{ phrase: entry.phrase, from, to, size: readOf(entry).stems.length }];
      }),
    );
  }

  #startingAt(words: readonly Spoken[], first: string, from: number): Entry[] {
    const found = [...(this.#byStart.get(first) ?? [])];
    const seen = new Set<string>();
    for (let next = from + 1; next <= from + 1 + widestGap; next += 1) {
      const second = words[next]?.stem;
      if (second === undefined || seen.has(second)) continue;
      seen.add(second);
      found.push(...(this.#byStart.get(`${first} ${second}`) ?? []));
    }
    return found;
  }
}

/**
 * Where the entry ends when it begins at `from`; null when it does not. The words of a gesture may be of the same family
 * ("contrôle" for "contrôler"); those of a job, and a name of one word, must be the very words, number and gender apart.
 */
function lastOf(entry: Entry, words: readonly Spoken[], from: number): number | null {
  const { stems, own } = readOf(entry);
  const first = words[from];
  const strict = entry.phrase.kind === 'occupation' || stems.length === 1;
  const fits = (word: Spoken) => !strict || own.has(lightForm(word.word));
  if (!first || !fits(first)) return null;
  let at = from + 1;
  for (let place = 1; place < stems.length; place += 1) {
    let next = at;
    while (next <= at + widestGap && !follows(words[next], stems[place], first.line, fits)) next += 1;
    if (next > at + widestGap) return null;
    at = next + 1;
  }
  return at;
}

/** The first stem of a name, or its first two when it has more than one. */
function startOf(name: string): string {
  let first: string | undefined;
  for (const { stem } of wordsOfName(name)) {
    if (first !== undefined && stem !== first) return `${first} ${stem}`;
    first = stem;
  }
  return first ?? '';
}

function readOf(entry: Entry): { stems: string[]; own: Set<string> } {
  entry.read ??= read(entry.phrase.text);
  return entry.read;
}

function read(name: string): { stems: string[]; own: Set<string> } {
  return { stems: stemsOf(name), own: new Set([...wordsOfName(name)].map(({ light }) => light)) };
}

/** The stems of a name, a repeated one once. */
const stemsOf = (name: string): string[] =>
  [...wordsOfName(name)].map(({ stem }) => stem).filter((one, at, all) => one !== all[at - 1]);

function follows(
  word: Spoken | undefined,
  stem: string | undefined,
  line: number,
  fits: (word: Spoken) => boolean,
): boolean {
  return word !== undefined && word.stem === stem && word.line === line && fits(word);
}
