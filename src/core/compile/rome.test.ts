import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { emptyRome, type RawRome } from './raw.ts';
import { compileRome } from './rome.ts';

const skill = (id: string, more: Partial<RawRome['skills'][number]> = {}): RawRome['skills'][number] => ({
  ...{ id, label: `Geste ${id}`, macro: false, parent: null, code: null, category: null },
  ...more,
});
const link = (item: string, group: RawRome['links'][number]['group'] = 'skills', occupation = 'H2102') => ({
  ...{ occupation, group, item },
});

const raw: RawRome = {
  occupations: [
    { code: 'H2103', label: 'Autre', parent: 'H2101' },
    { code: 'H2102', label: 'Conducteur', parent: 'H2102' },
    { code: 'H2102', label: 'Conducteur', parent: 'H2102' },
  ],
  titles: [
    { id: '20', label: 'Pilote', occupation: 'H2102' },
    { id: '9', label: 'Opérateur', occupation: 'H2102' },
    { id: '20', label: 'Pilote', occupation: 'H2102' },
    { id: '3', label: 'Perdu', occupation: 'H9999' },
  ],
  links: [
    ...['11', '10', '12', '1', '11', '404'].map((item) => link(item)),
    ...[link('50', 'knowledge'), link('51', 'knowledge'), link('60', 'behaviours'), link('61', 'behaviours')],
    ...[link('71', 'contexts'), link('70', 'contexts'), link('72', 'contexts')],
    link('12', 'skills', 'H2103'),
  ],
  cores: [
    { occupation: 'H2102', item: '12', core: 'main' },
    { occupation: 'H2102', item: '10', core: 'emerging' },
    { occupation: 'H2102', item: '50', core: 'main' },
  ],
  skills: [
    skill('2', { macro: true, code: '4A101', category: 'Technique' }),
    skill('1', { macro: true }),
    skill('12', { parent: '2' }),
    skill('11', { parent: '404' }),
    skill('10', { category: 'Technique' }),
    skill('61', { category: 'Savoir-être' }),
    skill('60'),
  ],
  knowledge: [
    { id: '51', label: 'Froid', category: 'Technique' },
    { id: '50', label: 'Hydraulique', category: null },
  ],
  contexts: [
    { id: '71', label: 'De nuit', category: 'Horaires' },
    { id: '70', label: 'Debout', category: null },
  ],
  tree: [{ code: '4A', field: 'Production', issue: 'Conduire' }],
  domains: [
    { code: 'H21', label: 'Alimentaire' },
    { code: 'H', label: 'Industrie' },
  ],
  sectors: [
    { code: 'S2', label: 'Lait', parent: 'S1' },
    { code: 'S1', label: 'Alimentaire', parent: null },
  ],
  sectorLinks: ['S2', 'S1', 'S2', 'S9'].map((sector) => ({ occupation: 'H2102', sector })),
  naf: ['20', '10', '20'].map((division) => ({ occupation: 'H2102', division })),
  mobilities: [
    { occupation: 'H2103', target: 'H2102', rank: 1 },
    { occupation: 'H2102', target: 'H2103', rank: 2 },
    { occupation: 'H2102', target: 'H2103', rank: 3 },
    { occupation: 'H2102', target: 'H2102', rank: 1 },
    { occupation: 'H2102', target: 'H9999', rank: 1 },
  ],
};

describe('the part of ROME', () => {
  const part = perTest(() => compileRome(raw));

  it('is nothing for nothing', () => {
    expect(compileRome(emptyRome())).toEqual({
      ...{ occupations: [], domains: [], skills: [], fineSkills: [], knowledge: [], behaviours: [] },
      ...{ contexts: [], romeSectors: [], dropped: 0 },
    });
  });

  it('tells each trade once, its items by their place at its heart, its moves by rank', () => {
    expect(part().occupations).toEqual([
      {
        code: 'H2102',
        label: 'Conducteur',
        domain: 'H21',
        parent: null,
        titles: [
          { id: '9', label: 'Opérateur' },
          { id: '20', label: 'Pilote' },
        ],
        skills: { main: ['12'], emerging: ['10'], other: ['1', '11'] },
        knowledge: { main: ['50'], emerging: [], other: ['51'] },
        behaviours: ['60', '61'],
        romeSectors: ['S1', 'S2'],
        naf: ['10', '20'],
        contexts: ['70', '71'],
        mobilities: ['H2103'],
      },
      {
        ...{ code: 'H2103', label: 'Autre', domain: 'H21', parent: 'H2101', titles: [] },
        skills: { main: [], emerging: [], other: ['12'] },
        knowledge: { main: [], emerging: [], other: [] },
        ...{ behaviours: [], romeSectors: [], naf: [], contexts: [], mobilities: ['H2102'] },
      },
    ]);
  });

  it('orders the moves of a trade by rank, then by code', () => {
    const occupations = ['A1', 'A2', 'A3', 'A4'].map((code) => ({ code, label: code, parent: null }));
    const move = (target: string, rank: number) => ({ occupation: 'A1', target, rank });
    const mobilities = [move('A2', 9), move('A4', 1), move('A3', 1)];
    const [first] = compileRome({ ...emptyRome(), occupations, mobilities }).occupations;
    expect(first?.mobilities).toEqual(['A3', 'A4', 'A2']);
  });

  it('counts the links that no file labels', () => {
    expect(part().dropped).toBe(2);
    expect(compileRome({ ...raw, contexts: [] }).dropped).toBe(1);
  });

  it('places a macro-competence in the tree by its code, and a fine one under its own macro-competence', () => {
    expect(part().skills).toEqual([
      { id: '1', code: null, label: 'Geste 1', field: null, issue: null },
      {
        ...{ id: '2', code: '4A101', label: 'Geste 2', field: 'Production', issue: 'Conduire' },
        category: 'Technique',
      },
    ]);
    expect(part().fineSkills.map(({ id, skill: macro }) => [id, macro])).toEqual([
      ['10', null],
      ['11', null],
      ['12', '2'],
      ['60', null],
      ['61', null],
    ]);
    expect(part().fineSkills[0]).toEqual({ id: '10', label: 'Geste 10', skill: null, category: 'Technique' });
  });

  it('keeps savoirs, savoir-être, contexts, sectors and domains in the order of their ids', () => {
    expect(part().knowledge).toEqual([
      { id: '50', label: 'Hydraulique', category: null },
      { id: '51', label: 'Froid', category: 'Technique' },
    ]);
    expect(part().behaviours).toEqual([
      { id: '60', label: 'Geste 60', category: null },
      { id: '61', label: 'Geste 61', category: 'Savoir-être' },
    ]);
    expect(part().contexts.map(({ id, label, category }) => [id, label, category])).toEqual([
      ['70', 'Debout', null],
      ['71', 'De nuit', 'Horaires'],
    ]);
    expect(part().romeSectors).toEqual([
      { code: 'S1', label: 'Alimentaire', parent: null },
      { code: 'S2', label: 'Lait', parent: 'S1' },
    ]);
    expect(part().domains.map(({ code }) => code)).toEqual(['H', 'H21']);
  });
});
