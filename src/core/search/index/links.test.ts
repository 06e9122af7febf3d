import { describe, expect, it } from 'vitest';
import { encodeSearch } from '../data/encode.ts';
import { decodeSearch } from '../data/model.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { rangesOf } from './documents.ts';
import { linksOf } from './links.ts';

type Change = (catalogue: ReturnType<typeof sampleCatalogue>) => void;

/** What documents give to others: `giver field receiver weight`, each by its id. */
function given(change: Change = () => undefined) {
  const catalogue = sampleCatalogue();
  change(catalogue);
  const model = decodeSearch(encodeSearch(catalogue));
  const ids = [
    ...[...model.pathways, ...model.occupations].map(({ card }) => card.id),
    ...model.superseded.map(({ id }) => id),
    ...model.skills,
    ...[...model.sectors, ...model.families].map(({ id }) => id),
  ];
  expect(ids).toHaveLength(rangesOf(model).end);
  return linksOf(model).flatMap((links, from) =>
    links.map(({ to, weight, as }) => `${ids[from] ?? ''} ${as} ${ids[to] ?? ''} ${weight.toFixed(3)}`),
  );
}
const between = (one: string, other: string, change?: Change) =>
  given(change).filter((link) => link.startsWith(`${one} `) && link.includes(` ${other} `));

describe('what a document gives to another one', () => {
  it('a trade gives to the pathways that lead to it, and a pathway in force a little to the trade', () => {
    expect(between('D1102', 'RNCP1001')).toEqual(['D1102 occupations RNCP1001 0.450']);
    expect(between('RNCP1001', 'D1102')).toEqual(['RNCP1001 skills D1102 0.120']);
  });

  it('a trade gives to a pathway that has expired, which gives it nothing', () => {
    expect(between('H2913', 'RNCP1003')).toEqual(['H2913 occupations RNCP1003 0.450']);
    expect(between('RNCP1003', 'H2913')).toEqual([]);
  });

  it('a trade gives less to a pathway that leads to more than two', () => {
    const leadTo =
      (count: number): Change =>
      (catalogue) => {
        const [first] = catalogue.pathways.filter(({ id }) => id === 'RNCP1001');
        const codes = ['D1102', 'H2102', 'H2913', 'I1304'].slice(0, count);
        if (first) first.occupations = codes.map((code) => ({ code, evidence: 'record' }));
      };
    expect(between('D1102', 'RNCP1001', leadTo(2))).toEqual(['D1102 occupations RNCP1001 0.450']);
    expect(between('D1102', 'RNCP1001', leadTo(4))).toEqual([
      `D1102 occupations RNCP1001 ${(0.45 / Math.SQRT2).toFixed(3)}`,
    ]);
  });

  it('a gesture gives to the trades that it is the heart of, less to the others', () => {
    expect(between('300011', 'H2102')).toEqual(['300011 skills H2102 0.900']);
    expect(between('300012', 'H2102')).toEqual(['300012 skills H2102 0.350']);
    expect(between('300012', 'I1304')).toEqual(['300012 skills I1304 0.900']);
  });

  it('a sector and a family give to their pathways and their trades', () => {
    expect(between('industrie-laitiere', 'CI100')).toEqual(['industrie-laitiere sectors CI100 0.700']);
    expect(between('industrie-laitiere', 'H2102')).toEqual(['industrie-laitiere sectors H2102 0.700']);
    expect(between('maintenance', 'RNCP1000')).toEqual(['maintenance families RNCP1000 0.600']);
    expect(between('maintenance', 'I1304')).toEqual(['maintenance families I1304 0.600']);
  });

  it('an old number gives nothing, and receives nothing', () => {
    expect(given().filter((link) => link.includes('RNCP900'))).toEqual([]);
  });
});
