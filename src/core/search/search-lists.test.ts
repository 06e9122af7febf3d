import { describe, expect, it } from 'vitest';
import { ask, askIds, sampleEngine } from './asking.fixture.ts';
import { noFacets, type Facets } from './facet.ts';
import { emptyQuery, type Query } from './query.ts';
import { search } from './search.ts';

const chosen = (more: Partial<Facets>): Partial<Query> => ({ facets: { ...noFacets(), ...more } });

describe('diploma words', () => {
  it('filter instead of being searched', () => {
    expect(askIds('bac pro maintenance')).toEqual(['RNCP1000']);
    expect(askIds('cap')).toEqual(['RNCP1001']);
    expect(askIds('niveau 3').sort()).toEqual(['RNCP1001', 'RNCP1002']);
  });

  it('are dropped, and said so, when nothing fits', () => {
    const { hits, recognised } = ask('cap soudeur');
    expect(hits[0]?.id).toBe('H2913');
    expect(recognised).toMatchObject([{ typed: 'cap', relaxed: true }]);
  });
});

describe('facets', () => {
  it('are disjunctive, with the counts of the other facets', () => {
    const { hits, facets } = ask('', chosen({ kind: ['cap'] }));
    expect(hits.map(({ id }) => id)).toEqual(['RNCP1001']);
    expect(facets.kind.find(({ value }) => value === 'bac-pro')).toEqual({
      value: 'bac-pro',
      count: 1,
      chosen: false,
    });
    expect(facets.level.filter(({ count }) => count > 0)).toEqual([{ value: '3', count: 1, chosen: false }]);
  });

  it('widen within one and narrow across', () => {
    expect(askIds('', chosen({ kind: ['cap', 'bac-pro'] })).sort()).toEqual(['RNCP1000', 'RNCP1001']);
    expect(askIds('', chosen({ kind: ['cap', 'bac-pro'], level: ['4'] }))).toEqual(['RNCP1000']);
  });

  it('know unknown as a value', () => {
    expect(askIds('', chosen({ level: ['non-renseigne'] }))).toEqual(['CI100']);
  });

  it('bring expired ones back when they are asked', () => {
    expect(askIds('', chosen({ status: ['remplace', 'inactif'] })).sort()).toEqual(['RNCP1003', 'RNCP900']);
  });
});

describe('lists', () => {
  it('sort by title and by level, unknown last', () => {
    expect(askIds('', { show: 'pathway', sort: 'title' })).toEqual([
      'RNCP1001',
      'CI100',
      'RNCP1000',
      'RNCP1002',
    ]);
    expect(askIds('', { show: 'pathway', sort: 'level' }).at(-1)).toBe('CI100');
  });

  it('give pages, the last one when asked too far', () => {
    const query = { ...emptyQuery(), page: 9 };
    expect(search(sampleEngine(), query, 3)).toMatchObject({ total: 8, pages: 3 });
    expect(search(sampleEngine(), query, 3).hits).toHaveLength(2);
  });
});
