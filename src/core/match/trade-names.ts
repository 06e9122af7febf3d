import type { Occupation } from '../catalogue/occupation.ts';
import { familyTerms } from '../text/terms.ts';
import { cosines, idfOf, invert, weighed, type Vector } from '../vectors/vectors.ts';

/** Cosine (0 to 1) of the names of one occupation, by its place, with those of each. */
export type TradeNames = (at: number) => Float64Array;

/** Words of the label and of the appellations: how often each is said, damped. */
function wordsOf({ label, titles }: Pick<Occupation, 'label' | 'titles'>): Vector {
  const counts: Vector = new Map();
  for (const word of [label, ...titles.map((title) => title.label)].flatMap((name) => familyTerms(name)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.sqrt(count)]));
}

/** Reads the names that trades bear; rare words weigh more. A place that is none is like no trade. */
export function tradeNames(occupations: readonly Pick<Occupation, 'label' | 'titles'>[]): TradeNames {
  const counts = occupations.map(wordsOf);
  const idf = idfOf(counts.map((words) => words.keys()));
  const vectors = counts.map((words) => weighed(words, idf));
  const lists = invert(vectors);
  return (at) => cosines(lists, vectors[at] ?? new Map(), occupations.length);
}
