import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { lookup } from '../catalogue/lookup.ts';
import { matchCatalogue, occupation, pathway, reading } from './sample.fixture.ts';
import { demandReader } from './demand.ts';
import { buildSpace } from './space.ts';

const catalogue = {
  ...matchCatalogue(),
  occupations: [occupation('H2102', ['11', '21', '91'], ['31']), occupation('H2901', ['12', '22'], [])],
};
const ways = perTest(() => lookup(catalogue));
const items = perTest(() => buildSpace(catalogue, ways()).items);
const demand = (own: ReturnType<typeof pathway>, ...readings: ReturnType<typeof reading>[]) =>
  demandReader(ways(), new Map(readings.map((one) => [one.bloc, one])), items())(own);
const ids = (of: ReturnType<typeof demand>) => of.blocs.map(({ skills }) => skills.map(({ id }) => id));

describe('what a pathway calls for', () => {
  const two = pathway(
    'RNCP1',
    [
      ['RNCP1BC01', 'Entretenir'],
      ['RNCP1BC02', 'Communiquer en anglais'],
    ],
    ['H2102'],
  );

  it('is what was read in its blocs, a gesture with its macro-competence; trade gestures are anchors', () => {
    const of = demand(two, reading('RNCP1BC01', ['11', '91'], ['21']));
    expect(of).toMatchObject({ id: 'RNCP1', evidence: 'curated' });
    expect(of.blocs[0]).toEqual({
      ...{ code: 'RNCP1BC01', label: 'Entretenir', general: false, knowledge: [] },
      skills: [
        { id: '11', macro: '1', nature: 'trade', anchor: true },
        { id: '91', macro: '9', nature: 'trade', anchor: false },
        { id: '21', macro: '2', nature: 'transversal', anchor: false },
      ],
    });
    expect(of.blocs).toHaveLength(2);
  });

  it('takes a macro-competence for its own', () => {
    expect(demand(two, reading('RNCP1BC01', ['1'])).blocs[0]?.skills[0]).toMatchObject({
      id: '1',
      macro: '1',
    });
  });

  it('is what was read in its title when its blocs say nothing', () => {
    const of = demand(two, reading('RNCP1', ['12']));
    expect([of.evidence, ids(of)]).toEqual(['curated', [[], [], ['12']]]);
    expect(of.blocs[2]).toMatchObject({ code: 'RNCP1', label: 'Parcours RNCP1' });
  });

  it('is the heart of its trades when nothing was read, those of several trades first', () => {
    const of = demand(pathway('RNCP2', [], ['H2102', 'H2901']));
    expect([of.evidence, ids(of)]).toEqual(['occupation', [['1', '2', '9']]]);
    expect(of.blocs[0]?.skills.map(({ nature }) => nature)).toEqual(['trade', 'trade', 'transversal']);
    expect(ids(demand(pathway('RNCP2', [], ['Z9999'])))).toEqual([[]]);
  });

  it('is that heart in order: what more of its trades have, then ids; the twelve first gestures', () => {
    const macros = Array.from({ length: 15 }, (_, at) => String(100 + at));
    const skills = macros.map((id) => ({ id, code: null, label: id, field: 'x', issue: null }));
    const heart = (trades: Record<string, string[]>) => {
      const catalogue = {
        ...matchCatalogue(),
        ...{ skills, fineSkills: [], blocSkills: [] },
        occupations: Object.entries(trades).map(([code, main]) => occupation(code, main, [])),
        pathways: [pathway('RNCP2', [], Object.keys(trades))],
      };
      return buildSpace(catalogue).demands[0]?.blocs[0]?.skills.map(({ id }) => id);
    };
    expect(heart({ A1: ['103', '101', '100'], A2: ['102', '103'] })).toEqual(['103', '100', '101', '102']);
    expect(heart({ A1: ['102', '101'], A2: ['102', '101'], A3: ['101', '100'] })).toEqual([
      '101',
      '102',
      '100',
    ]);
    expect(heart({ A1: macros.toReversed(), A2: ['114'] })).toEqual(['114', ...macros.slice(0, 11)]);
  });
});
