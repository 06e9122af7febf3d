import { decodeSearch, type Model } from './data/model.ts';
import type { SearchData } from './data/schema.ts';
import type { Vocabulary as FacetVocabulary } from './facet.ts';
import { linksOf } from './index/links.ts';
import { rangesOf, textDocuments, type Label, type Ranges } from './index/documents.ts';
import { Postings } from './index/postings.ts';
import { TextIndex } from './index/text-index.ts';
import { Vocabulary } from './index/vocabulary.ts';
import { filterWordsOf, type FilterWords } from './read/filter-words.ts';
import { Initials } from './read/initials.ts';
import { synonymsOf, type Synonym } from './read/readings.ts';
import { valuesOf, vocabularyOf, type Values } from './answer/facet-values.ts';
import { Suggester } from './suggest/suggester.ts';
import type { Card } from './results.ts';

/** Everything search needs, built once from the compact data. Callers use `vocabulary` only. */
export type Engine = {
  /** Values of every facet, for `parseQuery`. */
  vocabulary: FacetVocabulary;
  model: Model;
  /** Records by number: pathways, occupations, superseded. */
  cards: Card[];
  values: Values[];
  numbers: ReadonlyMap<string, number>;
  ranges: Ranges;
  labels: Label[][];
  words: Vocabulary;
  postings: Postings;
  textIndex: TextIndex;
  filterWords: FilterWords;
  synonyms: Synonym[];
  initials: Initials;
  suggester: Suggester;
};

/**
 * Builds the engine from the compact data (some hundred milliseconds: do it in a worker), as its records stand on a day; null: as
 * the source says them.
 */
export function buildEngine(data: SearchData, today: string | null = null): Engine {
  const model = decodeSearch(data, today);
  const ranges = rangesOf(model);
  const words = new Vocabulary();
  const { documents, labels } = textDocuments(model, words);
  const textIndex = new TextIndex(documents);
  for (const [from] of model.words) words.learn(from);
  const cards: Card[] = [
    ...model.pathways.map(({ card }) => card),
    ...model.occupations.map(({ card }) => card),
    ...model.superseded,
  ];
  return {
    vocabulary: vocabularyOf(model),
    model,
    cards,
    values: cards.map(valuesOf),
    numbers: new Map(cards.map(({ id }, number) => [id, number])),
    ranges,
    labels,
    words,
    postings: new Postings(textIndex, linksOf(model), ranges),
    textIndex,
    filterWords: filterWordsOf(model),
    synonyms: synonymsOf(model.words),
    initials: new Initials(labels.flat()),
    suggester: new Suggester(model),
  };
}
