import { describe, expect, it } from 'vitest';
import { compiled, record, replacing } from './compiled.fixture.ts';
import type { Curated } from './curated.ts';
import type { RawRecord } from './raw.ts';

describe('old numbers', () => {
  const old = (records: readonly RawRecord[], hand: Partial<Curated> = {}) =>
    compiled(records, {}, hand).catalogue.superseded;

  it('lead to what replaces them, at the end of the chain', () => {
    const chain = [
      ...replacing('RNCP9', 'RNCP30'),
      record('RNCP7', { active: false, successors: ['RNCP9'], certifiers: [], level: 3 }),
    ];
    expect(old(chain).map(({ id, current }) => [id, current])).toEqual([
      ['RNCP7', ['RNCP30']],
      ['RNCP9', ['RNCP30']],
    ]);
    expect(old(chain)[0]).toEqual({
      ...{ id: 'RNCP7', title: 'CQP Pilote de ligne', kind: 'cqp', level: 3, ends: null },
      ...{ successors: [{ id: 'RNCP9', evidence: 'record' }], current: ['RNCP30'], sources: ['rncp'] },
    });
  });

  it('are left out when nothing of ours replaces them, unless they are CQP of a branch', () => {
    const gone = { active: false, certifiers: [] };
    expect(old([record('RNCP7', gone)])).toEqual([]);
    expect(old([record('RNCP7', { active: false })]).map(({ id }) => id)).toEqual(['RNCP7']);
    expect(old([record('RNCP7', { active: false, abbreviation: 'TP', title: 'Pilote' })])).toEqual([]);
    expect(old([record('RNCP7', { active: false })], { excluded: [{ id: 'RNCP7', why: 'essai' }] })).toEqual(
      [],
    );
  });

  it('tell a chain to its end, even when it ends at nothing', () => {
    const chain = [
      record('RNCP7', { active: false, successors: ['RNCP8'] }),
      record('RNCP8', { active: false, certifiers: [], abbreviation: 'TP', title: 'Autre' }),
    ];
    expect(old(chain).map(({ id, current, successors }) => [id, current, successors.length])).toEqual([
      ['RNCP7', [], 1],
      ['RNCP8', [], 0],
    ]);
    expect(old(chain, { excluded: [{ id: 'RNCP8', why: 'essai' }] }).map(({ id }) => id)).toEqual(['RNCP7']);
  });

  it('name the active record that replaces them outside our scope', () => {
    const outside = replacing('RNCP7', 'RNCP8', { certifiers: [], abbreviation: 'TP', title: 'Ailleurs' });
    expect(old(outside)).toMatchObject([
      { id: 'RNCP7', current: [], outside: [{ id: 'RNCP8', title: 'Ailleurs' }] },
    ]);
  });

  it('name those of the same title, to be confirmed, only where nothing replaces them', () => {
    const [, namesake] = replacing('RNCP1', 'RNCP30', { title: 'CQP Pilote de ligne' });
    if (!namesake) throw new Error('two records');
    const gone = record('RNCP7', { active: false, level: 3 });
    const other = { ...namesake, predecessors: [], level: 4 };
    expect(old([gone, other])).toMatchObject([{ id: 'RNCP7', current: [], sameTitle: ['RNCP30'] }]);
    expect(old(replacing('RNCP7', 'RNCP30'))[0]).not.toHaveProperty('sameTitle');
  });
});

describe('every number of the sources', () => {
  const known = (records: readonly RawRecord[], hand: Partial<Curated> = {}) =>
    compiled(records, {}, hand).known;

  it('says what it is, what follows it, and whether it runs', () => {
    expect(known(replacing('RNCP7', 'RNCP30', { level: 4 }, { level: 3 }))).toEqual([
      {
        ...{ id: 'RNCP7', title: 'CQP Pilote de ligne', kind: 'cqp', level: 3, status: 'inactive' },
        ...{ ends: '2020-01-01', successors: [{ id: 'RNCP30', evidence: 'record' }], sameTitle: [] },
      },
      {
        ...{ id: 'RNCP30', title: 'CQP Pilote de ligne', kind: 'cqp', level: 4, status: 'active' },
        ...{ ends: null, successors: [], sameTitle: [] },
      },
    ]);
  });

  it('follows a certificate without number to the one that it has now, by our reading', () => {
    const excluded = [{ id: 'CI5', why: 'essai', as: 'RNCP30' }];
    const [unnumbered] = known([record('CI5'), record('RNCP30')], { excluded });
    expect(unnumbered).toMatchObject({ id: 'CI5', successors: [{ id: 'RNCP30', evidence: 'title' }] });
  });

  it('has namesakes only where it is over and nothing active follows it', () => {
    const names = (records: readonly RawRecord[]) =>
      known(records).map(({ id, sameTitle }) => [id, sameTitle]);
    const gone = record('RNCP7', { active: false, level: 3 });
    expect(names([gone, record('RNCP30', { level: 4 })])).toEqual([
      ['RNCP7', ['RNCP30']],
      ['RNCP30', []],
    ]);
  });
});
