import { describe, expect, it } from 'vitest';
import { sampleCatalogue } from '../sample.fixture.ts';
import { encodeSearch } from './encode.ts';
import { decodeSearch } from './model.ts';

const model = (today: string | null = null) => decodeSearch(encodeSearch(sampleCatalogue()), today);
const pathway = (id: string, today: string | null = null) =>
  model(today).pathways.find(({ card }) => card.id === id)?.card;

describe('the records on a day', () => {
  it('a pathway stands as it does on a day; without one, as its source says', () => {
    expect(pathway('RNCP1002')?.status).toBe('active');
    expect(pathway('RNCP1002', '2027-01-01')?.status).toBe('active');
    expect(pathway('RNCP1002', '2027-01-02')?.status).toBe('inactive');
    expect(pathway('RNCP1003', '2020-01-01')?.status).toBe('inactive');
  });

  it('a trade with its gestures, and how many pathways in force lead to it that day', () => {
    const trade = (code: string, today: string | null = null) => {
      const read = model(today);
      const row = read.occupations.find(({ card }) => card.id === code);
      return [
        row?.card.pathways,
        row?.core.map((at) => read.skills[at]),
        row?.others.map((at) => read.skills[at]),
      ];
    };
    expect(trade('H2102')).toEqual([1, ['300011'], ['300012']]);
    // Of two welding certificates, one has expired.
    expect(trade('H2913')[0]).toBe(1);
    expect(trade('H2913', '2030-01-01')[0]).toBe(0);
    expect(model().occupations.find(({ card }) => card.id === 'H2102')?.card).toMatchObject({
      domain: 'H21',
      sectors: ['industrie-laitiere'],
      families: [],
    });
  });
});
