import { describe, expect, it } from 'vitest';
import { glossesIn } from '../words/glosses.ts';
import { found, lookup } from '../catalogue/lookup.ts';
import { jointOf } from '../match/joint.ts';
import { isExercisedIn } from '../plan/exercised.ts';
import { tellingOf } from '../plan/telling.ts';
import { titlesOf } from '../plan/titles.ts';
import { carriedOver, tradesFrom } from './near-trades.ts';
import { occupationView } from './occupation.ts';
import { skillView } from './skill.ts';
import { supersededView } from './superseded.ts';
import { catalogueOfTrades as catalogue, tradeOf as trade } from './trades.fixture.ts';

const ways = lookup(catalogue);
const moveTo = (to: string, evidence: 'official' | 'estimated') => ({ to, evidence, score: null });
const moves = {
  from: new Map([
    ['I1304', [moveTo('D1102', 'official'), moveTo('H2913', 'estimated')]],
    ['I9999', [moveTo('H2913', 'official'), moveTo('I1304', 'official')]],
  ]),
  into: new Map([['H2913', [{ from: 'I1304', move: moveTo('H2913', 'official') }]]]),
};
const names = glossesIn(catalogue, 'en');
const joint = jointOf(catalogue.occupations, [{ code: 'H2913', count: 4, with: { I1304: 3 } }]);
const telling = tellingOf(ways, titlesOf(ways));
const view = (code: string) =>
  occupationView({ lookup: ways, moves, names, joint, telling }, found(ways.occupations, code));

describe('the view of a trade', () => {
  it('shows where one can go by what carries over, and no lead without a gesture in common', () => {
    expect(view('I1304').to.map(({ code, counts }) => [code, counts])).toEqual([
      ['H2913', { have: 2, recognise: 0, learn: 1 }],
    ]);
    expect(view('H2913').from.map(({ code, counts }) => [code, counts.have])).toEqual([['I1304', 2]]);
  });

  it('shows no estimated trade that nothing ties and that is not near', () => {
    const from = found(ways.occupations, 'I1304');
    const shown = (score: number) => {
      const lists = { ...moves, from: new Map([['I1304', [{ ...moveTo('H2913', 'estimated'), score }]]]) };
      const untied = { between: () => 0 };
      const alone = { ...ways, sectorsByOccupation: new Map(), familiesByOccupation: new Map() };
      return tradesFrom({ lookup: alone, names, joint: untied }, lists, from).map(({ code }) => code);
    };
    expect(shown(0.224)).toEqual([]);
    expect(shown(0.225)).toEqual(['H2913']);
  });

  it('counts the certifications that lead to both families of trades', () => {
    expect(view('I1304').to.map((one) => one.joint)).toEqual([3]);
    expect(view('H2913').from.map((one) => one.joint)).toEqual([3]);
  });

  it('tells the same competence from the same gesture in another setting', () => {
    const fine = {
      ...catalogue,
      fineSkills: [...catalogue.fineSkills, { id: '14', label: 'x', skill: '300013', category: null }],
    };
    const { have, recognise, learn } = carriedOver(
      lookup(fine),
      trade('X1111', 'x', ['14']),
      found(ways.occupations, 'I1304'),
    );
    expect([have, recognise, learn]).toEqual([0, 1, 1]);
  });

  it('offers the nearest pathways where none leads to it, with the trade of each', () => {
    expect(view('I9999').pathways).toEqual([]);
    expect(view('I9999').nearest.map(({ id, trade: { code } }) => [id, code])).toEqual([
      ['RNCP1000', 'I1304'],
      ['RNCP1002', 'H2913'],
    ]);
    expect(view('I1304').nearest).toEqual([]);
  });

  it('puts the records that still run first', () => {
    expect(view('H2913').pathways.map(({ id }) => id)).toEqual(['RNCP1002', 'RNCP1003']);
  });

  it('says the sectors where it is exercised as it is, and its English name', () => {
    expect(view('I1304').sectors.map(({ id, pathways }) => [id, pathways])).toEqual([['metallurgie', 1]]);
    expect(view('I1304').en).toBe('Maintenance technician');
  });

  it('says the sectors of the whole branch too, as the home page does', () => {
    const branch = {
      id: 'metallurgie',
      label: 'Métallurgie',
      idcc: [],
      opco: 'opco-2i' as const,
      brochures: [],
      sectors: ['metallurgie', 'industrie-laitiere'],
      basis: 'test',
    };
    const branched = lookup({ ...catalogue, branches: [branch] });
    const where = occupationView(
      { lookup: branched, moves, names, joint, telling },
      found(branched.occupations, 'H2913'),
    );
    expect(where.sectors.map(({ id }) => id)).toEqual(['metallurgie', 'industrie-laitiere']);
    expect(isExercisedIn({ space: { lookup: branched }, telling }, 'H2913', 'industrie-laitiere')).toBe(true);
  });
});

describe('the views of a skill and of an old number', () => {
  const english = (kind: string, id: string) => `${kind} ${id} in English`;

  it('count who uses each wording', () => {
    const { fine, occupations, pathwayCount, pathways } = skillView(
      ways,
      new Map([['12', 3]]),
      english,
      found(ways.skills, '300012'),
    );
    expect(pathways.map(({ en }) => en)).toEqual(pathways.map(({ id }) => `title ${id} in English`));
    expect(fine).toEqual([{ id: '12', label: 'Remplacer une pièce usée', occupations: 3 }]);
    expect(
      occupations
        .filter(({ main }) => main)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['H2913', 'I1304', 'I9999']);
    expect(pathwayCount).toBeGreaterThan(0);
  });

  it('lead to the record of today', () => {
    const [old] = catalogue.superseded;
    if (!old) throw new Error('no old number in the sample');
    const { current } = supersededView(ways, english, { ...old, current: ['RNCP1002'] });
    expect(current).toMatchObject([{ id: 'RNCP1002', en: 'title RNCP1002 in English' }]);
  });
});
