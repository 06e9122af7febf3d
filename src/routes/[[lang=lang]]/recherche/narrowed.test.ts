import { expect, it } from 'vitest';
import { emptyQuery, type Query } from '#core/search/query.ts';
import { isNarrowed } from './narrowed.ts';

const asked = (over: Partial<Query>) => isNarrowed({ ...emptyQuery(), text: 'soudeur', ...over });

it('is a search with a filter; its words, its order and the kind of record are none', () => {
  const { facets } = emptyQuery();
  expect(asked({ sort: 'title', show: 'pathway', page: 2 })).toBe(false);
  expect(asked({ facets: { ...facets, level: ['4'] } })).toBe(true);
});
