import { perTest } from '../per-test.fixture.ts';
import { encodeNames, encodeSearch } from './data/encode.ts';
import { buildEngine } from './engine.ts';
import { emptyQuery, type Query } from './query.ts';
import { sampleCatalogue } from './sample.fixture.ts';
import { search } from './search.ts';
import { addNames } from './suggest.ts';

/** An engine over the sample, with the names that complete what is typed. */
export const sampleEngine = perTest(() => {
  const engine = buildEngine(encodeSearch(sampleCatalogue()));
  addNames(engine, encodeNames(sampleCatalogue()));
  return engine;
});

/** What the sample answers to words, all else as it is by default. */
export const ask = (text: string, more: Partial<Query> = {}) =>
  search(sampleEngine(), { ...emptyQuery(), text, ...more });

/** Only which records, in their order. */
export const askIds = (text: string, more: Partial<Query> = {}) => ask(text, more).hits.map(({ id }) => id);
