import { describe, expect, it } from 'vitest';
import { soundCatalogue } from '../catalogue/sound.fixture.ts';
import { basis, record, replacing, rome } from './compiled.fixture.ts';
import { emptyCurated, type Curated } from './curated.ts';
import type { RawRecord } from './raw.ts';
import { buildRegister } from './register.ts';

const committee = { kind: 'committee' as const, siret: null, basis };

/** The register of some records: charter `ligne` (CI5, RNCP10), committees of the dairy and of the metal trades. */
function register(records: readonly RawRecord[], hand: Partial<Curated> = {}) {
  const { branches, charters, kinds } = soundCatalogue();
  const [kind] = kinds;
  if (!kind) throw new Error('the sample has a kind');
  const all = new Map(records.map((one) => [one.id, one]));
  const curated = {
    ...emptyCurated(),
    ...{ branches, charters, kinds: [kind, { ...kind, id: 'cqpi', abbreviations: ['CQPI'] }] },
    certifiers: [
      { ...committee, match: 'CPNE du lait', branches: ['lait'] },
      { ...committee, match: 'CPNE du métal', branches: ['metal'] },
    ],
    ...hand,
  };
  return buildRegister(all, [], rome, curated);
}
const silent = { certifiers: [] };
const inter = { title: 'CQPI Pilote de ligne', abbreviation: 'CQPI' };

/** What is said of the record of this number. */
function said<T>(
  records: readonly RawRecord[],
  id: string,
  ask: (of: ReturnType<typeof register>, one: RawRecord) => T,
  hand: Partial<Curated> = {},
): T {
  const of = register(records, hand);
  const one = of.records.get(id);
  if (!one) throw new Error(`no record ${id}`);
  return ask(of, one);
}

describe('the charter of a record', () => {
  const charterOf = (records: readonly RawRecord[], id: string) =>
    said(records, id, (of, one) => of.charterOf(one)?.id);

  it('is the one that lists its number, or its code of Certif Info, whatever its kind', () => {
    expect(charterOf([record('RNCP10')], 'RNCP10')).toBe('ligne');
    expect(charterOf([record('CI5')], 'CI5')).toBe('ligne');
    expect(charterOf([record('RNCP11')], 'RNCP11')).toBeUndefined();
  });

  it('is that of a record it replaces, near or far, for a CQPI only', () => {
    expect(charterOf(replacing('RNCP10', 'RNCP12', inter), 'RNCP12')).toBe('ligne');
    expect(charterOf(replacing('RNCP10', 'RNCP12'), 'RNCP12')).toBeUndefined();
    const far = [
      ...replacing('RNCP10', 'RNCP12', { successors: ['RNCP13'] }),
      record('RNCP13', { predecessors: ['RNCP12'], ...inter }),
    ];
    expect(charterOf(far, 'RNCP13')).toBe('ligne');
    expect(charterOf(replacing('RNCP12', 'RNCP10', {}, inter), 'RNCP12')).toBeUndefined();
  });
});

describe('the branches of a record', () => {
  const branchesOf = (records: readonly RawRecord[], id: string, hand: Partial<Curated> = {}) =>
    said(records, id, (of, one) => of.branchesOf(one), hand);
  const byHand = (id: string, branches: string[]) => ({ pathwayBranches: [{ id, branches, basis: 'lu' }] });

  it('are those it names, those of its charter, and those written by hand, each on its own evidence', () => {
    expect(branchesOf([record('RNCP10')], 'RNCP10', byHand('RNCP10', ['metal']))).toEqual([
      { branch: 'lait', evidence: 'charter', via: 'ligne' },
      { branch: 'lait', evidence: 'committee', via: 'CPNE du LAIT' },
      { branch: 'metal', evidence: 'charter', via: 'ligne' },
      { branch: 'metal', evidence: 'curated', via: 'lu' },
    ]);
  });

  it('are those of the nearest older record that names one, only where nothing else says', () => {
    const chain = [
      ...replacing('RNCP20', 'RNCP21', { ...silent, successors: ['RNCP22'] }),
      record('RNCP22', { ...silent, predecessors: ['RNCP21'] }),
    ];
    expect(branchesOf(chain, 'RNCP22')).toEqual([{ branch: 'lait', evidence: 'predecessor', via: 'RNCP20' }]);
    expect(branchesOf(chain, 'RNCP22', byHand('RNCP22', ['metal']))).toEqual([
      { branch: 'metal', evidence: 'curated', via: 'lu' },
    ]);
    const metal = { certifiers: [{ name: 'CPNE du métal', siret: null }] };
    expect(branchesOf(replacing('RNCP20', 'RNCP21', metal), 'RNCP21').map(({ branch }) => branch)).toEqual([
      'metal',
    ]);
    expect(branchesOf(replacing('RNCP20', 'RNCP21', silent, silent), 'RNCP21')).toEqual([]);
  });
});

describe('the trades of a record', () => {
  const tradesOf = (records: readonly RawRecord[], id: string, hand: Partial<Curated> = {}) =>
    said(records, id, (of, one) => of.occupationsOf(one), hand);

  it('are those written by hand before its own, in the order of their codes', () => {
    const hand = { pathwayOccupations: [{ id: 'RNCP20', occupations: ['H2104', 'H2103'], basis }] };
    expect(tradesOf([record('RNCP20')], 'RNCP20', hand)).toEqual([
      { code: 'H2103', evidence: 'curated' },
      { code: 'H2104', evidence: 'curated' },
    ]);
    expect(tradesOf([record('RNCP20')], 'RNCP20')).toEqual([{ code: 'H2102', evidence: 'record' }]);
  });

  it('are those of the nearest older record that has some, only where it has none', () => {
    const none = { rome: ['Z9999'] };
    expect(tradesOf(replacing('RNCP20', 'RNCP21', none), 'RNCP21')).toEqual([
      { code: 'H2102', evidence: 'predecessor', from: 'RNCP20' },
    ]);
    expect(tradesOf(replacing('RNCP20', 'RNCP21', { rome: ['H2103'] }), 'RNCP21')).toEqual([
      { code: 'H2103', evidence: 'record' },
    ]);
    expect(tradesOf(replacing('RNCP20', 'RNCP21', none, none), 'RNCP21')).toEqual([]);
  });

  it('of a code that was split are told by its blocs, else by those of the record before', () => {
    const split = {
      ...rome,
      occupations: [
        { code: 'H2102', label: 'Conducteur de ligne', parent: 'H2102' },
        { code: 'H2106', label: 'Fromager', parent: 'H2102' },
      ],
    };
    const bloc = (label: string) => ({ blocs: [{ code: 'RNCP20BC01', label }] });
    const { charters, branches, kinds } = soundCatalogue();
    const told = (records: readonly RawRecord[]) => {
      const all = new Map(records.map((one) => [one.id, one]));
      const of = buildRegister(all, [], split, { ...emptyCurated(), charters, branches, kinds });
      const last = records.at(-1);
      return last === undefined ? [] : of.occupationsOf(last).map(({ code }) => code);
    };
    const plain = { title: 'CQP Opérateur' };
    expect(told([record('RNCP20', { ...plain, ...bloc('Affiner en fromager') })])).toEqual(['H2106']);
    expect(told(replacing('RNCP20', 'RNCP21', plain, { ...plain, ...bloc('Affiner en fromager') }))).toEqual([
      'H2106',
    ]);
    expect(
      told(replacing('RNCP20', 'RNCP21', { ...plain, ...bloc('Nettoyer') }, bloc('Affiner en fromager'))),
    ).toEqual(['H2102']);
  });
});

it('an old number leads to the active ends of its chain', () => {
  const chain = [
    ...replacing('RNCP20', 'RNCP21', { successors: ['RNCP22', 'RNCP23'], active: false }),
    record('RNCP22', { predecessors: ['RNCP21'] }),
    record('RNCP23', { predecessors: ['RNCP21'], active: false }),
  ];
  expect(register(chain).activeEndsOf('RNCP20')).toEqual(['RNCP22']);
});
