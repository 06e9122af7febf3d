import { loadEngine } from '../../cli/search-engine.ts';
import { readField } from '#core/plan/field-reading.ts';
import { remembering, type Ask } from '#core/search/asked.ts';
import { emptyQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';
import { suggest } from '#core/search/suggest.ts';

/** The search on the real catalogue, and the two fields of the home page read by it. */
export const engine = await loadEngine('data/catalogue');
export const ask: Ask = (typed) =>
  Promise.resolve({
    suggestions: suggest(engine, typed, { limit: 24 }),
    results: search(engine, { ...emptyQuery(), text: typed }),
  });
export const does = (typed: string) => readField(remembering(ask), typed, false);
export const wishes = (typed: string) => readField(remembering(ask), typed, true);
