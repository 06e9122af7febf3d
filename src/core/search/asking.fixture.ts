import type { Catalogue } from '../catalogue/files.ts';
import { perTest } from '../per-test.fixture.ts';
import { encodeNames, encodeSearch } from './data/encode.ts';
import { buildEngine } from './engine.ts';
import { emptyQuery, type Query } from './query.ts';
import { sampleCatalogue } from './sample.fixture.ts';
import { search } from './search.ts';
import { addNames } from './suggest.ts';

/** An engine over a catalogue, with the names that complete what is typed. */
export function engineOf(catalogue: Catalogue) {
  const engine = buildEngine(encodeSearch(catalogue));
  addNames(engine, encodeNames(catalogue));
  return engine;
}

/** The engine over the sample. */
export const sampleEngine = perTest(() => engineOf(sampleCatalogue()));

/** What the sample, or another engine, answers to words, all else as it is by default. */
export const ask = (text: string, more: Partial<Query> = {}, of = sampleEngine()) =>
  search(of, { ...emptyQuery(), text, ...more });

/** Only which records, in their order. */
export const askIds = (text: string, more: Partial<Query> = {}) => ask(text, more).hits.map(({ id }) => id);
