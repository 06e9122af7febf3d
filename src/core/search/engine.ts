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
import { sensesOf, synonymsOf, type Synonym } from './read/readings.ts';
import { valuesOf, vocabularyOf, type Values } from './answer/facet-values.ts';
import { Suggester } from './suggest/suggester.ts';
import { tokenise } from '../text/tokenise.ts';
import { stem } from '../text/stem.ts';
import { EnglishNames, type EnglishData } from './read/english.ts';
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
  /** Wordings of several words that decide over single ones. */
  senses: Synonym[];
  initials: Initials;
  suggester: Suggester;
  /** Wordings of the funding schemes, the longest first. */
  schemes: { id: string; wording: string }[];
  branches: { idcc: readonly string[]; sectors: readonly string[]; stems: readonly string[] }[];
  /** Names and everyday words of the sectors as stems, the longest first. `own`: its name. */
  sectorWords: { id: string; wording: string; stems: string; own: boolean }[];
  /** Active pathways (records) by the trade they lead to. */
  leading: ReadonlyMap<string, number[]>;
  /** English names, when they were loaded. */
  english: EnglishNames | null;
};

/** Gives the engine the English names of the trades. */
export function addEnglish(engine: Engine, data: EnglishData): void {
  engine.english = new EnglishNames(data);
}

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
    senses: sensesOf(model.senses),
    initials: new Initials(labels.flat()),
    suggester: new Suggester(model),
    schemes: model.schemes
      .flatMap(({ id, words: said }) => said.map((wording) => ({ id, wording })))
      .sort((one, other) => other.wording.length - one.wording.length),
    branches: model.branches.map(({ label, idcc, sectors }) => ({
      idcc,
      sectors,
      stems: tokenise(label).map(stem),
    })),
    sectorWords: sectorWordsOf(model),
    leading: leadingTo(model),
    english: null,
  };
}

/** A word without its plural: sectors are said by their very words, not by those of the same family. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/u, '') : word);

function sectorWordsOf({ sectors }: Model): Engine['sectorWords'] {
  return sectors
    .flatMap(({ id, label, words }) =>
      [label, label.replace(/^Industries? /u, ''), ...words].map((wording) => ({
        id,
        wording,
        stems: tokenise(wording).map(singular).join(' '),
        own: id.split('-').some((part) => tokenise(wording).includes(part)),
      })),
    )
    .sort((one, other) => Number(other.own) - Number(one.own) || other.stems.length - one.stems.length);
}

function leadingTo({ pathways }: Model): Map<string, number[]> {
  const leading = new Map<string, number[]>();
  pathways.forEach(({ card }, record) => {
    if (card.status !== 'active') return;
    for (const code of card.occupations) leading.set(code, [...(leading.get(code) ?? []), record]);
  });
  return leading;
}
