import type { KnownNumber } from '../catalogue/known-number.ts';
import { bitsApart, editDistance, letterBits } from '../search/index/distance.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/terms.ts';
import { initialsOf, sigleIn, spells } from '../catalogue/sigle.ts';

type Entry = { number: KnownNumber; size: number; stems: readonly string[] };
type Word = { word: string; bits: number };

/** Every known title by its words and by its initials, for what no title says exactly. */
export type NearTitles = {
  byStem: ReadonlyMap<string, readonly Entry[]>;
  words: readonly Word[];
  bySigle: ReadonlyMap<string, readonly KnownNumber[]>;
  /** Those that people call by initials, with the words of their title. */
  called: readonly { number: KnownNumber; said: readonly string[] }[];
};

/** A title that says more than this many times the words asked is another one. */
const mostExtra = 2;
/** One word alone, and not a short one, names a title that says more only where few do. */
const oneWord = { mostTitles: 8, leastLetters: 5 };

/**
 * Gathers the titles. `byTitle`: the records under their bare title; `isCalled`: whether people call a record by initials that its title
 * does not give.
 */
export function nearTitles(
  byTitle: ReadonlyMap<string, readonly KnownNumber[]>,
  bare: (title: string) => string,
  isCalled: (number: KnownNumber) => boolean,
): NearTitles {
  const byStem = new Map<string, Entry[]>();
  const bySigle = new Map<string, KnownNumber[]>();
  const called: { number: KnownNumber; said: string[] }[] = [];
  const stemOf = new Map<string, string>();
  for (const [title, numbers] of byTitle) {
    const said = words(title);
    for (const word of said) if (!stemOf.has(word)) stemOf.set(word, stem(word));
    const stems = [...new Set(said.map((word) => stemOf.get(word) ?? word))];
    for (const number of numbers) {
      for (const one of stems) push(byStem, one, { number, size: stems.length, stems });
      const initials = isCalled(number) ? initialsOf(number.title, bare) : [];
      if (isCalled(number)) called.push({ number, said });
      for (const sigle of new Set([...sigleIn(number.title), ...initials])) push(bySigle, sigle, number);
    }
  }
  const letters = [...stemOf.keys()].map((word) => ({ word, bits: letterBits(word) }));
  return { byStem, bySigle, called, words: letters };
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** Letters that may be wrong in a word of this length. */
const slips = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** The stems that a word may stand for: its own where a title has it, else those of the words that are nearest by their letters. */
function stemsOf(titles: NearTitles, word: string): string[] {
  const own = stem(word);
  if (titles.byStem.has(own)) return [own];
  const bits = letterBits(word);
  const most = slips(word);
  const near = titles.words
    .filter((one) => bitsApart(one.bits, bits) <= 2 * most)
    .map((one) => ({ word: one.word, far: editDistance(word, one.word, most) }))
    .filter(({ far }) => far <= most);
  const least = Math.min(...near.map(({ far }) => far));
  return [...new Set(near.filter(({ far }) => far === least).map((one) => stem(one.word)))];
}

/**
 * Records whose title has all the words asked, in any order, small words and slips of a letter left aside, with how many words more
 * it says: not many, unless it begins with the words asked, as people shorten a long title.
 */
export function byWords(titles: NearTitles, title: string): { number: KnownNumber; extra: number }[] {
  const asked = [...new Set(words(title))];
  const meant = asked.map((word) => stemsOf(titles, word));
  const [first, ...others] = meant.map((stems) => {
    const entries = stems.flatMap((one) => titles.byStem.get(one) ?? []);
    return new Map(entries.map((entry) => [entry.number.id, entry]));
  });
  const all = [...(first?.values() ?? [])]
    .filter(({ number }) => others.every((one) => one.has(number.id)))
    .map((entry) => ({ ...entry, extra: Math.max(0, entry.size - asked.length) }))
    .filter(
      ({ extra, stems }) =>
        extra <= mostExtra * asked.length || (asked.length > 1 && beginsWith(stems, meant)),
    )
    .map(({ number, extra }) => ({ number, extra }));
  if (asked.length > 1) return all;
  if (asked.join('').length < oneWord.leastLetters) return [];
  return all.length <= oneWord.mostTitles ? all : all.filter(({ extra }) => extra === 0);
}

const beginsWith = (stems: readonly string[], meant: readonly (readonly string[])[]): boolean =>
  meant.every((some, at) => some.includes(stems[at] ?? ''));

/** Records that a sigle ("MEI", "PSPA") may stand for: those that give it in brackets, or whose words begin with its letters. */
export function bySigle(titles: NearTitles, text: string): readonly KnownNumber[] {
  return titles.bySigle.get(text) ?? [];
}

/** More titles than this that a word may be made of: it is made of none. */
const mostSpelled = 4;

/** Records whose words, cut short, a longer sigle is made of ("MELEC", "CIEL"); none where many are. */
export function bySpelling(titles: NearTitles, text: string): readonly KnownNumber[] {
  const made = titles.called.filter(({ said }) => spells(text, said)).map(({ number }) => number);
  return new Set(made.map(({ title }) => title)).size <= mostSpelled ? made : [];
}
