import { describe, expect, it } from 'vitest';
import type { Card } from '../results.ts';
import { sortHits } from './sort.ts';

const hit = (id: string, kind: Card['kind'], title: string, level: number | null, score: number) => ({
  score,
  card: { id, kind, title, level } as unknown as Card,
});
const hits = [
  hit('H2102', 'occupation', 'Boulanger', null, 5),
  hit('RNCP1', 'superseded', 'Boulanger', 3, 5),
  hit('RNCP2', 'pathway', 'Ébéniste', 4, 5),
  hit('RNCP3', 'pathway', 'boulanger', 5, 5),
  hit('RNCP5', 'pathway', 'Boulanger', null, 5),
  hit('RNCP4', 'pathway', 'Boulanger', 3, 9),
];
const ids = (sort: 'relevance' | 'level' | 'title', some = hits) =>
  sortHits(some, sort).map(({ card }) => card.id);

describe('the order of results', () => {
  it('is by score, then kind, title and number', () => {
    expect(ids('relevance')).toEqual(['RNCP4', 'RNCP3', 'RNCP5', 'RNCP2', 'H2102', 'RNCP1']);
  });

  it('is by level, the unknown after the known, trades last', () => {
    expect(ids('level')).toEqual(['RNCP4', 'RNCP1', 'RNCP2', 'RNCP3', 'RNCP5', 'H2102']);
  });

  it('is by title, accents and capitals aside', () => {
    expect(ids('title')).toEqual(['RNCP3', 'RNCP4', 'RNCP5', 'H2102', 'RNCP1', 'RNCP2']);
  });

  it('is the same however they come, and leaves what it was given', () => {
    const before = [...hits];
    for (const sort of ['relevance', 'level', 'title'] as const)
      expect(ids(sort, hits.toReversed())).toEqual(ids(sort));
    expect(hits).toEqual(before);
  });
});
