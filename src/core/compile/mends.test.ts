import { describe, expect, it } from 'vitest';
import type { Issue } from '../catalogue/issue.ts';
import { pathway } from '../match/sample.fixture.ts';
import { mendFineSkills, mendKnowledge, mendLabels, mendTrades, tellMends } from './mends.ts';
import { plainTrade } from '../catalogue/plain.fixture.ts';
import { emptyRecord } from './raw.ts';

const record = {
  ...emptyRecord('RNCP1', 'rncp'),
  title: 'Operateur de ligne',
  blocs: [
    { code: 'RNCP1BC01', label: 'Qualié' },
    { code: 'RNCP1BC02', label: 'Qualié et sécurité' },
  ],
};
const records = new Map([['RNCP1', record]]);
const mend = (id: string, from: string, to: string) => ({ id, from, to, basis: 'coquille' });

describe('mended labels', () => {
  it('change the words of one bloc only', () => {
    const issues: Issue[] = [];
    const { blocs, title } =
      mendLabels(records, [mend('RNCP1BC01', 'Qualié', 'Qualité')], issues).get('RNCP1') ?? record;
    expect(blocs.map(({ label }) => label)).toEqual(['Qualité', 'Qualié et sécurité']);
    expect(title).toBe('Operateur de ligne');
    expect(issues).toEqual([]);
  });

  it('change the title by the number of the record', () => {
    const mended = mendLabels(records, [mend('RNCP1', 'Operateur', 'Opérateur')], []);
    expect(mended.get('RNCP1')?.title).toBe('Opérateur de ligne');
    expect(records.get('RNCP1')?.title).toBe('Operateur de ligne');
  });

  it('follow one another in one record', () => {
    const two = [mend('RNCP1', 'Operateur', 'Opérateur'), mend('RNCP1BC02', 'Qualié', 'Qualité')];
    const mended = mendLabels(records, two, []).get('RNCP1');
    expect([mended?.title, mended?.blocs[1]?.label]).toEqual(['Opérateur de ligne', 'Qualité et sécurité']);
  });

  it('are told when the words are no longer there, and let be when the record is not', () => {
    const issues: Issue[] = [];
    mendLabels(records, [mend('RNCP1BC01', 'amoires', 'armoires'), mend('RNCP2', 'x', 'y')], issues);
    expect(issues).toMatchObject([{ file: 'label-mends.json', record: 'RNCP1BC01', value: 'amoires' }]);
  });
});

describe('mended savoirs', () => {
  it('change their own words only, and say when these are gone', () => {
    const issues: Issue[] = [];
    const savoir = {
      id: '140916',
      label: 'Habilitation Socle Commun Nucléaire niveau 1 (SCN1)',
      category: 'x',
    };
    const mends = [mend('140916', 'Socle Commun Nucléaire', 'Savoir Commun du Nucléaire')];
    const labels = (all: (typeof savoir)[]) => mendKnowledge(all, mends, issues).map(({ label }) => label);
    expect(labels([savoir, { ...savoir, id: '1' }])).toEqual([
      'Habilitation Savoir Commun du Nucléaire niveau 1 (SCN1)',
      savoir.label,
    ]);
    expect(issues).toEqual([]);
    expect(labels([{ ...savoir, label: 'Habilitation SCN1' }])).toEqual(['Habilitation SCN1']);
    expect(issues).toMatchObject([{ file: 'label-mends.json', record: '140916' }]);
  });
});

describe('mended fine competences', () => {
  const fine = {
    id: '486137',
    label: 'Souder avec électrode fusible',
    skill: '300166',
    category: 'Technique',
  };

  it('change their own words only, and say when these are gone', () => {
    const issues: Issue[] = [];
    const other = { ...fine, id: '1' };
    const mends = [mend('486137', 'électrode fusible', 'électrode non fusible')];
    const all = mendFineSkills([fine, other], mends, issues);
    expect(all.map(({ label }) => label)).toEqual([
      'Souder avec électrode non fusible',
      'Souder avec électrode fusible',
    ]);
    expect(issues).toEqual([]);
    expect(mendFineSkills([{ ...fine, label: 'Souder' }], mends, issues)[0]?.label).toBe('Souder');
    expect(issues).toMatchObject([{ record: '486137', value: 'électrode fusible' }]);
  });

  it('show a trade under another of its own names, and say where it has not that name', () => {
    const [first, second] = [
      { id: '1', label: 'Cuisinier en chimie' },
      { id: '2', label: 'Mélangeur' },
    ];
    const trade = { ...plainTrade('H3303'), label: first.label, titles: [first, second] };
    const other = plainTrade('H2301');
    const issues: Issue[] = [];
    const shown = (to: string) => mendTrades([trade, other], [mend('H3303', first.label, to)], issues);
    expect(shown('Mélangeur')).toEqual([{ ...trade, label: 'Mélangeur' }, other]);
    expect(issues).toEqual([]);
    expect(shown('Boulanger')).toEqual([trade, other]);
    expect(issues).toMatchObject([{ record: 'H3303', value: first.label }]);
  });
});

describe('what was mended', () => {
  const mends = [mend('RNCP1', 'Operateur', 'Opérateur'), mend('RNCP1BC01', 'Qualié', 'Qualité')];

  it('is told of the title and of the blocs of a pathway, inherited ones too', () => {
    const one = { ...pathway('RNCP1', [['RNCP1BC01', 'QUALITÉ']], []), title: 'Opérateur de ligne' };
    expect(tellMends(mends)(one).mended).toEqual([
      { id: 'RNCP1', from: 'Operateur', to: 'Opérateur' },
      { id: 'RNCP1BC01', from: 'Qualié', to: 'Qualité' },
    ]);
    const heir = pathway('RNCP2', [['RNCP1BC01', 'Qualité']], []);
    expect(tellMends(mends)(heir).mended?.map(({ id }) => id)).toEqual(['RNCP1BC01']);
  });

  it('is not told where the words are not those', () => {
    expect('mended' in tellMends(mends)(pathway('RNCP1', [['RNCP1BC01', 'Sécurité']], []))).toBe(false);
  });
});
