import type { Query } from '#core/search/query.ts';
import type { Results } from '#core/search/results.ts';
import type { Suggestion } from '#core/search/suggest.ts';
import type { fieldsOf } from './fields.ts';
import type { SuggestionKind } from '#core/search/suggest/entries.ts';

/** Where the worker fetches its data.
 * `early`: the page is English, its names are wanted at once. */
export type SearchAddresses = {
  search: string;
  names: string;
  skills: string;
  french: string;
  english: string;
  workshop: string;
  sayings: string;
  early: boolean;
};

/** `whole`: the names of trades had come; else the same may be asked again, to show them. */
export type Found = { query: Query; results: Results; whole: boolean };

type Fields = ReturnType<typeof fieldsOf>;

/** What the search worker can be asked. */
export type SearchServices = {
  /** Answers the search of an address (`?q=…`). */
  search: (params: string) => Promise<Found>;
  /** The same once the names of trades are there. */
  searchWhole: (params: string) => Promise<Found>;
  /** Of these kinds, or of all. */
  suggest: (text: string, limit: number, kinds?: readonly SuggestionKind[]) => Promise<Suggestion[]>;
  /** What a field offers, of these kinds or of all: see `choices.ts`. */
  choices: (
    text: string,
    kinds: readonly SuggestionKind[] | undefined,
    most: number,
  ) => Promise<Suggestion[]>;
  /** What the fields of the home page say: see `fields.ts`. */
  readField: Fields['read'];
  nameBeside: Fields['nameBeside'];
  called: Fields['called'];
  halvesTold: Fields['halvesTold'];
  makingThere: Fields['makingThere'];
  recruits: Fields['recruits'];
  firmAt: Fields['firmAt'];
};
