import { describe, expect, it } from 'vitest';
import { plainFamily } from '../catalogue/plain.fixture.ts';
import type { OccupationLink } from '../catalogue/pathway.ts';
import type { BranchEvidence } from './branches.ts';
import { emptyCurated, type Curated, type ScopeRule } from './curated.ts';
import { emptyRecord, type RawOpcoList, type RawRecord } from './raw.ts';
import type { Register } from './register.ts';
import { select } from './scope.ts';

const record = (id: string, more: Partial<RawRecord> = {}): RawRecord => ({
  ...emptyRecord(id, 'test'),
  title: `Titre ${id}`,
  active: true,
  rome: ['H2102'],
  ...more,
});

const rule = (id: ScopeRule['id'], needs: ScopeRule['needs'], more: Partial<ScopeRule> = {}): ScopeRule => ({
  id,
  labelFr: id,
  labelEn: id,
  kinds: ['titre'],
  needs,
  basis: 'test',
  ...more,
});

const family = (occupations: string[]) => plainFamily('f', occupations);

const ofTrade: OccupationLink[] = [{ code: 'H2102', evidence: 'record' }];
const ofBranch = (branch: string): BranchEvidence[] => [{ branch, evidence: 'ccn', via: '1' }];

const charter = {
  ...{ id: 'c', label: 'c', labelEn: 'c', family: 'f', certifInfoCode: '1', rome: [], committees: [] },
  ...{ numbers: [], outOfScope: true, basis: 'test' },
};

type Given = {
  rules: ScopeRule[];
  maxLevel?: number;
  branches?: Record<string, string>;
  excluded?: string[];
  families?: string[];
  lists?: RawOpcoList[];
  /** Records of a charter that is out of our scope. */
  outside?: string[];
  split?: OccupationLink[];
};

/** What is kept of records of one kind, and how many were set aside by reason under the first rule. */
function kept(
  records: readonly RawRecord[],
  given: Given,
): [ids: string[], setAside: Record<string, number>] {
  const curated: Curated = {
    ...emptyCurated(),
    scope: { rules: given.rules, maxLevel: given.maxLevel ?? null },
  };
  curated.excluded = (given.excluded ?? []).map((id) => ({ id, why: 'test' }));
  curated.families = [family(given.families ?? ['H2102'])];
  const register: Register = {
    records: new Map(records.map((one) => [one.id, one])),
    graph: { successors: new Map(), predecessors: new Map() },
    activeEndsOf: () => [],
    kindOf: () => 'titre',
    charterOf: ({ id }) => (given.outside?.includes(id) === true ? charter : undefined),
    branchesOf: ({ id }) => (given.branches?.[id] === undefined ? [] : ofBranch(given.branches[id])),
    occupationsOf: ({ rome }) => (rome.length > 0 ? (given.split ?? ofTrade) : []),
    nearestOlder: () => undefined,
  };
  const selection = select(register, curated, given.lists ?? []);
  const first = given.rules[0]?.id ?? '';
  return [selection.kept.map(({ id }) => id), selection.counts.get(first)?.setAside ?? {}];
}

const ofFamily = rule('family-diploma', 'family-occupation');

describe('what is kept for a family of trades', () => {
  it('is a record of the RNCP that leads to one of its trades; the RS names skills, not trades', () => {
    const records = [record('RNCP1'), record('RS2'), record('RNCP3', { rome: [] })];
    expect(kept(records, { rules: [ofFamily] })).toEqual([
      ['RNCP1'],
      { 'not-rncp': 1, 'no-family-occupation': 1 },
    ]);
  });

  it('is active, not excluded by hand, and not above the highest level; a record without level stays', () => {
    const records = [
      record('RNCP1', { active: false }),
      record('RNCP2'),
      record('RNCP3', { level: 6 }),
      record('RNCP4', { level: 5 }),
      record('RNCP5', { level: null }),
    ];
    expect(kept(records, { rules: [ofFamily], maxLevel: 5, excluded: ['RNCP2'] })).toEqual([
      ['RNCP4', 'RNCP5'],
      { excluded: 1, 'above-max-level': 1 },
    ]);
  });

  it('leads to the family of a trade whose code was split, too', () => {
    const split = (code: string, from: string): OccupationLink[] => [
      { code, evidence: 'record', split: { code: from, words: [] } },
    ];
    const given = { rules: [ofFamily], families: ['H2102'] };
    expect(kept([record('RNCP1')], { ...given, split: split('H2109', 'H2102') })[0]).toEqual(['RNCP1']);
    expect(kept([record('RNCP1')], { ...given, split: split('H2109', 'H2108') })[0]).toEqual([]);
  });

  it('goes by the level of the rule before that of all', () => {
    const records = [record('RNCP1', { level: 5 }), record('RNCP2', { level: 4 })];
    const own = { ...ofFamily, maxLevel: 4 };
    expect(kept(records, { rules: [own], maxLevel: 5 })).toEqual([['RNCP2'], { 'above-max-level': 1 }]);
  });

  it('is everything of the kind when the rule needs nothing', () => {
    const all = { rules: [rule('registered-title', 'none')] };
    expect(kept([record('RNCP1', { rome: [] })], all)[0]).toEqual(['RNCP1']);
  });
});

describe('what is kept for a branch', () => {
  it('has a branch', () => {
    const given = { rules: [rule('branch-cqp', 'branch')], branches: { RNCP1: 'cuir' } };
    expect(kept([record('RNCP1'), record('RNCP2')], given)).toEqual([['RNCP1'], { 'no-branch': 1 }]);
  });

  it('is of no charter that is out of our scope', () => {
    const rules = [rule('branch-cqp', 'branch')];
    const branches = { RNCP1: 'cuir', RNCP2: 'cuir' };
    expect(kept([record('RNCP1'), record('RNCP2')], { rules, branches, outside: ['RNCP1'] })).toEqual([
      ['RNCP2'],
      { 'charter-out-of-scope': 1 },
    ]);
  });

  it('may be of the RS and of any level: a branch is enough', () => {
    const rules = [rule('branch-cqp', 'branch', { maxLevel: 3 })];
    expect(kept([record('RS1', { level: 6 })], { rules, branches: { RS1: 'cuir' } })).toEqual([['RS1'], {}]);
  });

  it('counts under the first rule of its kind, numbered or not as the rule says', () => {
    const rules = [rule('branch-cqp-unnumbered', 'branch'), rule('branch-cqp', 'branch')];
    expect(kept([record('CI1'), record('RNCP2')], { rules })).toEqual([[], { 'no-branch': 1 }]);
    const other = [rule('branch-cqp', 'branch', { kinds: ['autre'] }), rule('superseded', 'none')];
    expect(kept([record('RNCP2')], { rules: other })).toEqual([[], {}]);
  });

  it('has no number only when no numbered one of its title and branch stands for it', () => {
    const rules = [rule('branch-cqp-unnumbered', 'branch'), rule('branch-cqp', 'branch')];
    const branches = { CI1: 'cuir', CI2: 'bois', RNCP3: 'cuir' };
    const title = 'CQP Piqueur';
    const records = [record('CI1', { title }), record('CI2', { title }), record('RNCP3', { title })];
    expect(kept(records, { rules, branches })).toEqual([['RNCP3', 'CI2'], { 'same-as-rncp': 1 }]);
  });
});

describe('what is kept because an Opco follows it', () => {
  const rules = [rule('branch-cqp', 'branch'), rule('opco-list', 'none')];
  const lists: RawOpcoList[] = [{ opco: 'ocapiat', records: ['RNCP1', 'RNCP2', 'RNCP3', 'RNCP4', 'RNCP5'] }];

  it('is of level 3 to 5, of a trade of our families, and on the list', () => {
    const records = [
      record('RNCP1', { level: 3 }),
      record('RNCP2', { level: 5 }),
      record('RNCP3', { level: 2 }),
      record('RNCP4', { level: 6 }),
      record('RNCP5', { level: 4, rome: [] }),
      record('RNCP6', { level: 4 }),
    ];
    expect(kept(records, { rules, lists })).toEqual([['RNCP1', 'RNCP2'], { 'no-branch': 4 }]);
  });

  it('is none that is excluded by hand, nor one that no rule concerns', () => {
    const followed = [record('RNCP1', { level: 3 }), record('RNCP2', { level: 3 })];
    expect(kept(followed, { rules, lists, excluded: ['RNCP1'] })).toEqual([['RNCP2'], { excluded: 1 }]);
    const none = [rule('opco-list', 'none')];
    expect(kept(followed, { rules: none, lists })).toEqual([[], {}]);
    expect(kept([record('RNCP1', { level: null })], { rules, lists })).toEqual([[], { 'no-branch': 1 }]);
  });
});
