import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { checkReferences } from '../catalogue/references.ts';
import { compiled, record, replacing, rome } from './compiled.fixture.ts';

describe('a compiled catalogue', () => {
  const numbers = ['RNCP100', 'RNCP20', 'RNCP3'];
  const whole = perTest(() =>
    compiled([...numbers.map((id) => record(id)), record('RS1', { abbreviation: null, title: 'Anglais' })], {
      read: { rncp: 4 },
    }),
  );

  it('has no broken link and nothing to complain of', () => {
    expect(whole().issues).toEqual([]);
    expect(checkReferences(whole().catalogue)).toEqual([]);
    expect(whole().remarks).toEqual([]);
  });

  it('is the same in whatever order the records come', () => {
    const records = [
      ...numbers.map((id) => record(id)),
      record('RS1', { abbreviation: null, title: 'Anglais' }),
    ];
    expect(compiled(records.toReversed(), { read: { rncp: 4 } }).catalogue).toEqual(whole().catalogue);
    expect(whole().catalogue.pathways.map(({ id }) => id)).toEqual(['RNCP3', 'RNCP20', 'RNCP100']);
    expect(whole().catalogue.branches.map(({ id }) => id)).toEqual(['lait', 'metal']);
    expect(whole().catalogue.kinds.map(({ id }) => id)).toEqual(['cqp', 'cqpi', 'titre-pro']);
  });

  it('says its date, its sources, what was read and what each rule kept', () => {
    expect(whole().catalogue.meta).toMatchObject({
      ...{ schema: 1, compiled: '2026-11-01', read: { rncp: 4 } },
      scope: [
        { rule: 'branch-cqp', kept: 3, setAside: {} },
        { rule: 'superseded', kept: 0 },
      ],
    });
    expect(whole().catalogue.meta.counts.pathways).toBe(3);
    expect(compiled([]).catalogue.meta).not.toHaveProperty('read');
    const aside = compiled([record('RNCP1', { certifiers: [] }), ...replacing('RNCP2', 'RNCP5')]).catalogue
      .meta.scope;
    expect(aside.map(({ kept, setAside }) => [kept, setAside])).toEqual([
      [1, { 'no-branch': 1 }],
      [1, {}],
    ]);
  });

  it('knows every number of the sources, in the scope or not', () => {
    expect(whole().known.map(({ id, kind }) => [id, kind])).toEqual([
      ...[
        ['RNCP3', 'cqp'],
        ['RNCP20', 'cqp'],
        ['RNCP100', 'cqp'],
        ['RS1', null],
      ],
    ]);
  });

  it('tells the gestures that a competence also is, by our reading', () => {
    const { skills, fineSkills } = compiled(
      [],
      {},
      {
        ...{
          sameGestures: [
            ['1', '2'],
            ['11', '2'],
            ['11', '1'],
          ].map(([skill = '', also = '']) => ({ skill, also, basis: 'essai' })),
        },
      },
    ).catalogue;
    expect(skills.map(({ id, also }) => [id, also])).toEqual([
      ['1', ['2']],
      ['2', undefined],
    ]);
    expect(fineSkills.flatMap(({ id, also }) => (also ? [[id, also]] : []))).toEqual([['11', ['2', '1']]]);
  });

  it('marks the generic gestures and the trades of every industry', () => {
    expect(whole().catalogue.skills.map(({ id, generic }) => [id, generic])).toEqual([
      ['1', undefined],
      ['2', true],
    ]);
    expect(
      whole()
        .catalogue.occupations.filter(({ widespread }) => widespread)
        .map(({ code }) => code),
    ).toEqual(['H2103']);
  });

  it('keeps the readings of its own blocs only', () => {
    const blocs = [{ code: 'RNCP10BC01', label: 'Conduire' }];
    const kept = compiled([record('RNCP10', { blocs })]).catalogue.blocSkills;
    expect(kept.map(({ bloc }) => bloc)).toEqual(['RNCP10', 'RNCP10BC01']);
  });

  it('says what ROME links to nothing, a round of successions, and a committee that nobody knows', () => {
    const links = [{ occupation: 'H2102', group: 'skills' as const, item: '404' }];
    expect(compiled([], { rome: { ...rome, links } }).issues).toMatchObject([
      { file: 'unix_liens_rome_referentiels', field: 'code_ogr', value: '1 liens' },
    ]);
    const round = [
      record('RNCP9', { active: false, successors: ['RNCP10'] }),
      record('RNCP10', { active: false, successors: ['RNCP9'] }),
    ];
    expect(compiled(round).issues).toMatchObject([
      { record: 'RNCP9', field: 'Nouvelle_Certification', value: 'RNCP9 → RNCP10 → RNCP9' },
    ]);
    const unknown = [
      record('CI1', { committees: 'CPNE du cuir' }),
      record('CI2', { committees: 'CPNE du cuir' }),
    ];
    expect(compiled(unknown).issues).toMatchObject([
      { file: 'certif-info', record: 'CI1', field: 'valideur', value: 'CPNE du cuir' },
    ]);
  });
});
