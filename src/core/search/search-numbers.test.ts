import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { ask, askIds } from './asking.fixture.ts';
import { encodeSearch } from './data/encode.ts';
import { buildEngine } from './engine.ts';
import { numberAlone } from './number-alone.ts';
import { emptyQuery } from './query.ts';
import { sampleCatalogue } from './sample.fixture.ts';
import { search } from './search.ts';

describe('codes', () => {
  it.each([
    ['RNCP1000', ['RNCP1000']],
    ['1000', ['RNCP1000']],
    ['ci100', ['CI100']],
    ['RNCP900', ['RNCP900', 'RNCP1002']],
    ['métier H2913', ['H2913', 'RNCP1002']],
    ['ci100, RNCP900', ['CI100', 'RNCP900', 'RNCP1002']],
    ['1 000', ['RNCP1000']],
    ['h2913', ['H2913', 'RNCP1002']],
  ])('%s', (text, expected) => {
    expect(askIds(text)).toEqual(expected);
  });

  describe('a bare number beside words', () => {
    const sample = sampleCatalogue();
    const relieur = {
      ...sample.pathways[0],
      id: 'RNCP12345',
      title: 'Relieur',
      register: 'rncp',
      occupations: [],
    };
    const numbered = perTest(() =>
      buildEngine(
        encodeSearch({ ...sample, pathways: [...sample.pathways, relieur] as typeof sample.pathways }),
      ),
    );
    const found = (text: string) => search(numbered(), { ...emptyQuery(), text });

    it.each([
      ['boulanger 12345', ['RNCP12345', 'D1102', 'RNCP1001']],
      ['12345 boulanger', ['RNCP12345', 'D1102', 'RNCP1001']],
      ['CQP 12345', ['RNCP12345']],
      ['boulanger 12345 euros', ['D1102', 'RNCP1001']],
      ['boulanger 12345 h', ['D1102', 'RNCP1001']],
      ['boulanger 75000', ['D1102', 'RNCP1001']],
    ])('%s', (text, expected) => {
      expect(found(text).hits.map(({ id }) => id)).toEqual(expected);
      expect(found(text).total).toBe(expected.length);
    });

    it('that no record has leads to the page that tells of it, beside the word of a certificate', () => {
      const { hits, read } = found('CAP 54321 soudeur');
      expect(read).toEqual([
        { kind: 'number', value: 'RNCP54321', typed: '54321', path: '/certificats#n=RNCP54321' },
      ]);
      expect(hits[0]?.id).toBe('H2913');
      expect(found('soudeur 54321').read).toMatchObject([{ kind: 'unknown', value: '54321' }]);
    });
  });

  it('takes a short number for one only when a record has it', () => {
    expect(askIds('100')).toEqual(['CI100']);
    expect(ask('35').unknownCode).toBeNull();
    expect(ask('35 heures').unknownCode).toBeNull();
  });

  it('tells an unknown number', () => {
    expect(ask('RNCP99999')).toMatchObject({ total: 0, unknownCode: 'RNCP99999' });
    expect(ask('RNCP99999').read).toEqual([
      { kind: 'number', value: 'RNCP99999', typed: 'RNCP99999', path: '/certificats#n=RNCP99999' },
    ]);
  });

  it.each([
    ['RNCP 99999', 'RNCP99999'],
    ['99 999', '99999'],
    ['fiche 99999', '99999'],
    ['RS 5999', 'RS5999'],
    ['A9999', 'A9999'],
    ['RNCP1000', null],
    ['RNCP99999, RNCP99998', null],
    ['soudeur RNCP99999', null],
    ['35 heures', null],
  ])('tells at once of the one number that no record has: %s', (text, number) => {
    const found = ask(text);
    expect(numberAlone(found).number).toBe(number);
    expect(numberAlone(found).others.some(({ kind }) => kind === 'number')).toBe(
      number === null && found.read.some(({ kind }) => kind === 'number'),
    );
  });

  it('leads several numbers to the page that tells of each', () => {
    expect(ask('ci100, RNCP900').read.map(({ path }) => path)).toEqual([
      '/certificats#n=CI100,RNCP900',
      null,
    ]);
    expect(ask('RNCP1000').read[0]?.path).toBeNull();
  });

  it('follows the kind that is asked', () => {
    expect(askIds('RNCP1002', { show: 'occupation' })).toEqual(['H2913']);
    expect(askIds('H2913', { show: 'pathway' })).toEqual(['RNCP1002']);
  });
});
