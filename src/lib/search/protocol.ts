import type { Query } from '#core/search/query.ts';
import type { Results } from '#core/search/results.ts';
import type { Suggestion } from '#core/search/suggest.ts';

/** Where the worker fetches its data. */
export type Addresses = { search: string; skills: string };

export type Ask =
  | { type: 'start'; addresses: Addresses }
  | { type: 'search'; id: number; params: string }
  | { type: 'suggest'; id: number; text: string; limit: number };

export type Found = { query: Query; results: Results };

export type Answer =
  | { type: 'ready' }
  | { type: 'failed' }
  | { type: 'search'; id: number; found: Found }
  | { type: 'suggest'; id: number; suggestions: Suggestion[] };
