import { describe, expect, it } from 'vitest';
import { engineOf, sampleEngine } from '../asking.fixture.ts';
import { noFacets } from '../facet.ts';
import { emptyQuery, type Query } from '../query.ts';
import type { Recognised } from '../results.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { assemble } from './assemble.ts';
import type { Candidate } from './candidates.ts';

const engine = sampleEngine;
/** Records that answer, the best first. */
const candidates = (ids: readonly string[], of = engine()): Candidate[] =>
  ids.map((id, place) => ({
    record: of.numbers.get(id) ?? -1,
    score: 10 - place,
    explain: () => ({ matched: [], alsoKnownAs: null }),
  }));
const page = (ids: readonly string[], more: Partial<Query> = {}, parts: object = {}, size = 20) =>
  assemble(engine(), { ...emptyQuery(), ...more }, size, { candidates: candidates(ids), ...parts });
const hits = (...args: Parameters<typeof page>) => page(...args).hits.map(({ id }) => id);
const filter = (facet: Recognised['facet'], values: string[], relaxed = false): Recognised => ({
  ...{ facet, values, typed: 'x', relaxed },
});

describe('a page of results', () => {
  it('shows records from the best on; those that have ended apart', () => {
    const { hits: main, expired, total, expiredTotal } = page(['RNCP1003', 'D1102', 'RNCP900', 'RNCP1001']);
    expect(main.map(({ id }) => id)).toEqual(['D1102', 'RNCP1001']);
    expect(expired.map(({ id }) => id)).toEqual(['RNCP1003', 'RNCP900']);
    expect([total, expiredTotal]).toEqual([2, 2]);
    expect(main[0]).toMatchObject({
      kind: 'occupation',
      title: 'Boulanger / Boulangère',
      score: 9,
      matched: [],
    });
  });

  it('tells of a trade the situations that ROME tells of it, of the rest none', () => {
    const told = engine();
    const at = (id: string) => new Set([told.numbers.get(id) ?? -1]);
    told.settings = new Map([
      ['bruit', at('D1102')],
      ['chaleur', at('RNCP1002')],
      ['mal-de-dos', at('D1102')],
    ]);
    const found = assemble(told, emptyQuery(), 20, { candidates: candidates(['D1102', 'RNCP1001'], told) });
    expect(found.hits.map(({ settings }) => settings)).toEqual([['bruit', 'mal-de-dos'], undefined]);
  });

  it('shows what has ended among the others once its state is asked for, after what is in force', () => {
    const facets = { ...noFacets(), status: ['actif', 'inactif', 'remplace'] };
    const { hits: main, expired } = page(['RNCP1003', 'RNCP900', 'RNCP1001'], { facets });
    expect(main.map(({ id }) => id)).toEqual(['RNCP1001', 'RNCP1003', 'RNCP900']);
    expect(expired).toEqual([]);
  });

  it('shows what a number names as it comes', () => {
    expect(hits(['RNCP900', 'RNCP1002'], {}, { direct: true })).toEqual(['RNCP900', 'RNCP1002']);
  });

  it('is of the kind asked for', () => {
    const ids = ['D1102', 'RNCP1001', 'RNCP1002'];
    expect(hits(ids, { show: 'occupation' })).toEqual(['D1102']);
    expect(hits(ids, { show: 'pathway' })).toEqual(['RNCP1001', 'RNCP1002']);
  });

  it('has what its diploma words ask, unless nothing had it; a list of trades asks for none', () => {
    const ids = ['D1102', 'RNCP1000', 'RNCP1001'];
    expect(hits(ids, {}, { recognised: [filter('kind', ['cap', 'bts'])] })).toEqual(['RNCP1001']);
    expect(hits(ids, {}, { recognised: [filter('kind', ['cap'], true)] })).toEqual(ids);
    expect(hits(ids, {}, { recognised: [filter('kind', ['cap']), filter('level', ['4'])] })).toEqual([]);
    expect(hits(ids, { show: 'occupation' }, { recognised: [filter('kind', ['cap'])] })).toEqual(['D1102']);
  });

  it('is cut in pages, the last one for a number too high', () => {
    const ids = ['D1102', 'RNCP1000', 'RNCP1001', 'RNCP1002', 'CI100'];
    const of = (number: number) => page(ids, { page: number }, {}, 2);
    expect(of(1)).toMatchObject({ total: 5, pages: 3 });
    expect([1, 2, 3, 9].map((number) => of(number).hits.map(({ id }) => id))).toEqual([
      ['D1102', 'RNCP1000'],
      ['RNCP1001', 'RNCP1002'],
      ['CI100'],
      ['CI100'],
    ]);
    expect(page([], { page: 2 })).toMatchObject({ total: 0, pages: 1, hits: [] });
  });

  it('leaves out a record that is not there', () => {
    expect(hits(['RNCP404', 'D1102'])).toEqual(['D1102']);
  });

  it('shows twenty of those that have ended, and counts them all', () => {
    const catalogue = sampleCatalogue();
    const [old] = catalogue.superseded;
    const ids = Array.from({ length: 22 }, (_, at) => `RNCP${String(500 + at)}`);
    const of = engineOf({ ...catalogue, superseded: ids.flatMap((id) => (old ? [{ ...old, id }] : [])) });
    const { expired, expiredTotal } = assemble(of, emptyQuery(), 20, { candidates: candidates(ids, of) });
    expect([expired.length, expiredTotal]).toEqual([20, 22]);
  });

  it('says nothing of itself that was not told', () => {
    expect(page(['D1102'])).toMatchObject({
      ...{ read: [], recognised: [], corrections: [], loose: false, named: true },
      ...{ unknownCode: null, didYouMean: null },
    });
    expect(page(['D1102'], {}, { loose: true, named: false })).toMatchObject({ loose: true, named: false });
  });
});
