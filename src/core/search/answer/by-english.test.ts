import { describe, expect, it } from 'vitest';
import { perTest } from '../../per-test.fixture.ts';
import { encodeSearch } from '../data/encode.ts';
import { addEnglish, addFrench, buildEngine } from '../engine.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { findByEnglish } from './by-english.ts';

const lines = [
  'H2913\tWelder\twelding',
  'D1102\tBaker\tbread maker',
  'H2102\tLine driver\tbread line driver',
  'I1304\tMaintenance fitter',
  'Z0000\tDiver',
  'H2901\tTool and die maker',
].join('\n');
const engine = perTest(() => {
  const built = buildEngine(encodeSearch(sampleCatalogue()));
  addEnglish(built, { version: 1, lines, sectors: '' });
  return built;
});
const found = (text: string) => findByEnglish(engine(), text);
/** Ids and scores of what English words find. */
const scores = (text: string) =>
  Object.fromEntries(
    (found(text)?.candidates ?? []).map(({ record, score }) => [engine().cards[record]?.id, score]),
  );

describe('what English words find', () => {
  it('is nothing without the English names, in French, or for words that no name has', () => {
    expect(findByEnglish(buildEngine(encodeSearch(sampleCatalogue())), 'welder')).toBeNull();
    for (const text of ['soudeur', 'je suis welder', 'painter', '', '/'])
      expect(found(text), text).toBeNull();
  });

  it('is the trade, then the pathways that lead to it and bear its name', () => {
    expect(scores('welder')).toEqual({ H2913: 21, RNCP1002: 6.248 });
    expect(found('I am a welder')?.read).toEqual([
      { kind: 'english', value: 'Soudeur / Soudeuse', typed: 'I am a welder', path: null },
    ]);
  });

  it('leaves out a pathway that leads there without bearing its name', () => {
    const sample = sampleCatalogue();
    for (const one of sample.pathways) if (one.id === 'RNCP1001') one.title = 'Agent de la pâte';
    const other = buildEngine(encodeSearch(sample));
    addEnglish(other, { version: 1, lines, sectors: '' });
    const ids = findByEnglish(other, 'baker')?.candidates.map(({ record }) => other.cards[record]?.id);
    expect(ids).toEqual(['D1102']);
    expect(Object.keys(scores('baker')).toSorted()).toEqual(['D1102', 'RNCP1001']);
  });

  it('is read piece by piece, and each record counts by its best piece', () => {
    expect(found('welder / baker')?.read.map(({ typed }) => typed)).toEqual(['welder', 'baker']);
    const both = scores('welder or baker');
    expect(Object.keys(both).toSorted()).toEqual(['D1102', 'H2913', 'RNCP1001', 'RNCP1002']);
    expect(scores('welding, welder')).toEqual(scores('welder'));
    const whole = found('tool and die maker')?.read.map(({ typed }) => typed);
    expect(whole).toEqual(['tool and die maker']);
    expect(found('welder; painter')?.read.map(({ typed }) => typed)).toEqual(['welder']);
  });

  it('is also the trades that fit nearly as well', () => {
    expect(Object.keys(scores('bread line driver'))).toContain('H2102');
    expect(Object.keys(scores('bread line driver'))).not.toContain('D1102');
  });

  it('leaves out a trade of no industry beside one of industry, but for one that is wholly named', () => {
    const sample = sampleCatalogue();
    const inspector = { ...sample.occupations[0], code: 'K2117', label: 'Inspecteur' };
    const other = buildEngine(
      encodeSearch({
        ...sample,
        occupations: [...sample.occupations, inspector] as typeof sample.occupations,
      }),
    );
    addEnglish(other, { version: 1, lines: 'H2913\tWeld inspector\nK2117\tSchool inspector', sectors: '' });
    const ids = (text: string) =>
      findByEnglish(other, text)?.candidates.flatMap(({ record }) => other.cards[record]?.id ?? []) ?? [];
    expect(ids('weld school inspector')).toContain('H2913');
    expect(ids('weld school inspector')).not.toContain('K2117');
    expect(ids('school inspector')).toContain('K2117');
    expect(ids('weld inspector or school inspector')).toEqual(expect.arrayContaining(['H2913', 'K2117']));
  });

  it('asks more of what comes beside a trade that is well named', () => {
    const other = buildEngine(encodeSearch(sampleCatalogue()));
    addEnglish(other, {
      version: 1,
      lines: 'H2913\tWelder\nD1102\tbread cake sugar\nH2102\tbread cake sugar cheese\nI1304\tFitter',
      sectors: '',
    });
    const fits = (text: string) =>
      (findByEnglish(other, text)?.candidates ?? []).flatMap(({ record, score }) =>
        score >= 10 ? (other.cards[record]?.id ?? []) : [],
      );
    expect(fits('bread cake sugar')).toEqual(['D1102']);
  });

  it('names a trade that is none of ours without a record', () => {
    expect(found('diver')).toEqual({
      candidates: [],
      read: [{ kind: 'english', value: '', typed: 'diver', path: null }],
    });
  });

  it('says why a record is there', () => {
    const why = (found('welder')?.candidates ?? []).map(({ explain }) => explain());
    const matched = [{ typed: 'welder', found: 'Soudeur / Soudeuse', fields: ['names'], through: 'synonym' }];
    expect(why).toEqual([
      { matched, alsoKnownAs: null },
      { matched, alsoKnownAs: null },
    ]);
  });

  it('leaves a word to French where French has it, but for a whole English name', () => {
    addFrench(engine(), 'baker\n');
    expect(found('baker')).toBeNull();
    expect(found('maintenance')).toBeNull();
  });
});
