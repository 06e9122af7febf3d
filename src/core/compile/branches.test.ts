import { describe, expect, it } from 'vitest';
import { branchReader, distinctEvidence, isGrouping, unknownCommittees } from './branches.ts';
import { emptyCurated, type Curated } from './curated.ts';
import { emptyRecord, type RawRecord } from './raw.ts';

const branch = (id: string, idcc: string[], brochures: string[]): Curated['branches'][number] => ({
  ...{ id, label: id, opco: 'opco-2i', idcc, brochures, sectors: ['x'], basis: 'test' },
});
const entry = (match: string, kind: 'certifier' | 'committee' | 'ccn', ...branches: string[]) => ({
  ...{ match, kind, siret: null, branches, basis: 'test' },
});
const curated: Curated = {
  ...emptyCurated(),
  branches: [branch('lait', ['0112'], ['3124']), branch('verre', ['0669'], ['3079', '3124'])],
  certifiers: [
    entry('UIMM, la fabrique', 'certifier', 'metal'),
    entry('CPNE du lait', 'committee', 'lait'),
    entry('Brochure 3079', 'ccn', 'cristal'),
  ],
};
const branchesOf = (more: Partial<RawRecord>) =>
  branchReader(curated)({ ...emptyRecord('RNCP1', 'rncp'), ...more }).map(({ branch: id, evidence, via }) =>
    [id, evidence, via].join(' '),
  );

describe('the branches that a record names', () => {
  it('are those of its certifiers, without accents, case nor signs; a committee that certifies stays one', () => {
    const named = (name: string) => branchesOf({ certifiers: [{ name, siret: null }] });
    expect(named('Uimm La Fabrique')).toEqual(['metal certifier Uimm La Fabrique']);
    expect(named('Cpné du lait')).toEqual(['lait committee Cpné du lait']);
    expect(named('Brochure 3079')).toEqual([]);
    expect(named('CPNE du bois')).toEqual([]);
  });

  it('are those of its agreements by brochure, where what was reviewed wins, and by IDCC', () => {
    expect(branchesOf({ brochures: ['3124'] })).toEqual(['lait ccn 3124', 'verre ccn 3124']);
    expect(branchesOf({ brochures: ['3079'] })).toEqual(['cristal ccn 3079']);
    expect(branchesOf({ brochures: ['9999'], idcc: ['9999'] })).toEqual([]);
    expect(branchesOf({ idcc: ['0669'] })).toEqual(['verre ccn IDCC 0669']);
  });

  it('are those of the committees that sign it', () => {
    expect(branchesOf({ committees: 'CPNE du bois,CPNE du lait' })).toEqual(['lait committee CPNE du lait']);
    expect(branchesOf({ committees: null })).toEqual([]);
  });
});

it('a committee that nobody knows is told once, with the first record that names it', () => {
  const record = (id: string, committees: string | null) => ({ ...emptyRecord(id, 'x'), committees });
  const issues = unknownCommittees(
    [
      record('CI1', 'CPNE du lait'),
      record('CI2', 'CPNE du bois'),
      record('CI3', 'cpne du BOIS'),
      record('CI4', null),
    ],
    curated,
  );
  expect(issues.map(({ record: id, value }) => [id, value])).toEqual([['CI2', 'CPNE du bois']]);
});

it('a branch without agreement is a grouping', () => {
  expect(isGrouping(branch('alimentaire', [], ['3124']))).toBe(true);
  expect(isGrouping(branch('lait', ['0112'], []))).toBe(false);
});

it('evidence counts once, in a stable order', () => {
  const of = (id: string, via: string) => ({ branch: id, evidence: 'ccn' as const, via });
  const sorted = distinctEvidence([of('verre', '2'), of('lait', '1'), of('verre', '2'), of('verre', '1')]);
  expect(sorted.map(({ branch: id, via }) => id + via)).toEqual(['lait1', 'verre1', 'verre2']);
});
