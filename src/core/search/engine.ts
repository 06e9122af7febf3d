import { decodeSearch, type Model } from './data/model.ts';
import type { SearchData } from './data/schema.ts';
import type { FacetValues } from './facet.ts';
import { linksOf } from './index/links.ts';
import { rangesOf, type Ranges } from './index/documents.ts';
import { Postings } from './index/postings.ts';
import { Inverted } from './index/inverted.ts';
import { stemsOfWords, Vocabulary } from './index/vocabulary.ts';
import { filterWordsOf, type FilterWords } from './read/filter-words.ts';
import { isInitials, Names } from './read/names.ts';
import { rareCount, sensesOf, synonymsOf, type Synonym } from './read/readings.ts';
import { valuesOf, vocabularyOf, type Values } from './answer/facet-values.ts';
import type { Suggester } from './suggest/suggester.ts';
import { tokenise } from '../text/tokenise.ts';
import { singular } from '../text/singular.ts';
import { stem } from '../text/stem.ts';
import { readFrenchWords, type FrenchWords } from './read/french-words.ts';
import { thingsOf, type Things } from './read/things.ts';
import { EnglishNames, type EnglishData } from './read/english.ts';
import { WorkshopWords, type WorkshopData } from './read/workshop.ts';
import type { SayingData } from './sayings/pack.ts';
import { Sayings } from './sayings/sayings.ts';
import type { Card } from './results.ts';

/** Everything search needs, built once from the compact data. Callers use `vocabulary` only. */
export type Engine = {
  /** Values of every facet, for `parseQuery`. */
  vocabulary: FacetValues;
  model: Model;
  /** Records by number: pathways, occupations, superseded. */
  cards: Card[];
  values: Values[];
  numbers: ReadonlyMap<string, number>;
  ranges: Ranges;
  words: Vocabulary;
  postings: Postings;
  index: Inverted;
  filterWords: FilterWords;
  synonyms: Synonym[];
  /** Wordings of several words that decide over single ones. */
  senses: Synonym[];
  /** Things that decide where nothing else is said; they come with the words of the workshop. */
  things: Things;
  /** Wordings of the Opcos and of places, the longest first. */
  opcoWords: Model['opcoWords'];
  places: Model['places'];
  /** Words cut short -> the words that are meant. */
  short: ReadonlyMap<string, string>;
  /** Every name of the records; titles only, until the second file has come. */
  names: Names;
  /** Records of the trades that are in a situation, by situation. Come with the names. */
  settings: ReadonlyMap<string, ReadonlySet<number>>;
  /** Comes with the names. */
  suggester: Suggester | null;
  /** Wordings of the funding schemes, the longest first. */
  schemes: { id: string; wording: string }[];
  branches: { idcc: readonly string[]; sectors: readonly string[]; stems: readonly string[] }[];
  /** Names and everyday words of the sectors as stems, the longest first. `own`: its name. */
  sectorWords: { id: string; wording: string; stems: string; own: boolean }[];
  /** Active pathways (records) by the trade they lead to. */
  leading: ReadonlyMap<string, number[]>;
  /** French words that no correction replaces, when they were loaded. */
  french: FrenchWords;
  /** English names, when they were loaded. */
  english: EnglishNames | null;
  /** What people of the trades say, when it was loaded. */
  workshop: WorkshopWords | null;
  /** Trades that go with what people say, when they were loaded. */
  sayings: Sayings | null;
};

/** Gives the engine the English names of the trades. */
export function addEnglish(engine: Engine, data: EnglishData): void {
  engine.english = new EnglishNames(data);
}

/** Gives the engine the words of the workshop. */
export function addWorkshop(engine: Engine, data: WorkshopData): void {
  engine.workshop = new WorkshopWords(data);
  engine.things = thingsOf(data.things ?? []);
}

/** Gives the engine what people say, and the trades that go with it. */
export function addSayings(engine: Engine, data: SayingData): void {
  engine.sayings = new Sayings(data);
}

/** Gives the engine the French words that a correction must leave as they are: the text of `frenchFile`. */
export function addFrench(engine: Engine, text: string): void {
  engine.french = readFrenchWords(text);
}

/** Whether a typed word may be initials that only a name spells out: the answer then waits for the names. */
export function maySpellOut({ words }: Engine, text: string): boolean {
  return tokenise(text).some((word) => isInitials(word) && words.count(words.stemOf(word)) <= rareCount);
}

/**
 * Builds the engine from the compiled data, as its records stand on a day; null: as
 * the source says them.
 */
export function buildEngine(data: SearchData, today: string | null = null): Engine {
  const model = decodeSearch(data, today);
  const ranges = rangesOf(model);
  const stems = stemsOfWords(data.index.words.split('\n'));
  const index = new Inverted(data.index, ranges.end, stems);
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
    words: new Vocabulary(data.index, stems),
    postings: new Postings(index, linksOf(model), ranges),
    index,
    filterWords: filterWordsOf(model),
    synonyms: synonymsOf(model.words),
    senses: sensesOf(model.senses),
    things: new Map(),
    opcoWords: model.opcoWords,
    places: model.places,
    short: new Map(model.short),
    names: new Names(cards, ranges, null),
    settings: new Map(),
    suggester: null,
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
    french: new Set(),
    english: null,
    workshop: null,
    sayings: null,
  };
}

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
