import { describe, expect, it } from 'vitest';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { lookup } from '../catalogue/lookup.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { occupation, pathway, reading, matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { emptyProfile } from '../profile/profile.ts';
import { noOptions, type Target } from './ask.ts';
import { origins } from './backwards.ts';
import { isIndustry, mainlyOfAnother, otherIndustry } from './industry.ts';
import { plan } from './plan.ts';
import { buildWorld } from './world.ts';

const sector = (id: string, naf: string[], occupations: string[]) => plainSector(id, { naf, occupations });
const sectors = [
  sector('peche', ['03'], ['A1431']),
  sector('lait', ['10'], ['H2102']),
  sector('papier', ['17'], ['H3102']),
  sector('verre', ['23'], []),
];
const link = (id: string, evidence: 'title' | 'committee' | 'charter') => ({
  sector: id,
  branch: null,
  evidence,
  via: 'test',
});

function worldOf(occupations: Catalogue['occupations'], pathways: Pathway[] = []) {
  const catalogue: Catalogue = {
    ...matchCatalogue(),
    occupations,
    sectors,
    pathways,
    blocSkills: pathways.flatMap(({ blocs }) => blocs.map(({ code }) => reading(code, ['11', '21', '31']))),
  };
  return buildWorld(buildSpace(catalogue), {});
}

const trades = [
  occupation('A1431', ['11', '21'], []),
  occupation('H2102', ['11', '21'], []),
  occupation('H3102', ['11', '21'], []),
];
const dairy = { ...emptyProfile(), jobs: [{ code: 'H2102' }] };
const of = (links: Pathway['sectors']): Pathway => ({ ...pathway('RNCP9', [], []), sectors: links });
const paper: Target = { kind: 'occupation', code: 'H3102' };

describe('a certificate of another industry', () => {
  const world = worldOf(trades);
  const other = otherIndustry(world, dairy, paper);

  it('is told by its title, or by its branch where the trade aimed at has an industry', () => {
    expect(other(of([link('verre', 'title')]))).toBe(true);
    expect(other(of([link('verre', 'committee')]))).toBe(true);
    expect(
      otherIndustry(world, dairy, { kind: 'field', sectors: ['papier'], families: [] })(
        of([link('verre', 'committee')]),
      ),
    ).toBe(false);
  });

  it('is not one of the person’s, of the target’s, nor one that only a charter or nothing tells of', () => {
    expect(other(of([link('lait', 'title')]))).toBe(false);
    expect(other(of([link('papier', 'title'), link('verre', 'title')]))).toBe(false);
    expect(other(of([link('verre', 'charter')]))).toBe(false);
    expect(other(of([]))).toBe(false);
  });

  it('is of its own branch alone where its title names that one among others', () => {
    const both = [link('lait', 'title'), link('verre', 'title')];
    expect(other(of(both))).toBe(false);
    expect(other(of([...both, link('verre', 'committee')]))).toBe(true);
    expect(other(of([...both, link('peche', 'committee')]))).toBe(false);
    expect(other(of([...both, link('verre', 'charter')]))).toBe(false);
  });

  it('a trade that is everywhere has no branch of its own; its title still tells', () => {
    const wide = worldOf(
      trades.map((one) => (one.code === 'H3102' ? { ...one, widespread: true as const } : one)),
    );
    expect(otherIndustry(wide, dairy, paper)(of([link('verre', 'committee')]))).toBe(false);
    expect(otherIndustry(wide, dairy, paper)(of([link('verre', 'title')]))).toBe(true);
  });

  it('is no step of a plan, even where the record names the trade left', () => {
    const glass = {
      ...pathway('RNCP9', [['RNCP9BC01', 'Conduire']], ['H2102', 'H3102']),
      sectors: [link('verre', 'title'), link('papier', 'committee')],
    };
    const there = worldOf(trades, [glass]);
    const shown = plan(
      there,
      { kind: 'occupation', code: 'H2102' },
      { kind: 'field', sectors: ['papier'], families: [] },
      noOptions(),
    );
    expect(shown.plans.flatMap(({ parts }) => parts.flatMap(({ pathway: one }) => one?.id ?? []))).toEqual(
      [],
    );
  });
});

describe('a certificate that is mainly of another trade', () => {
  const named = [
    { ...occupation('H2102', ['11'], []), label: 'Conducteur de ligne' },
    { ...occupation('D1102', ['11'], []), label: 'Boulanger pâtissier' },
  ];
  const bread = { ...pathway('RNCP9', [], ['D1102', 'H2102']), title: 'Boulanger pâtissier' };
  const line = { ...pathway('RNCP8', [], ['D1102', 'H2102']), title: 'Conducteur de ligne en boulangerie' };
  const world = worldOf(named, [bread, line, { ...bread, id: 'RNCP7', title: 'Autre chose' }]);

  it('is told by the names that its title says', () => {
    expect(mainlyOfAnother(world, 'H2102', bread)).toBe(true);
    expect(mainlyOfAnother(world, 'D1102', bread)).toBe(false);
    expect(mainlyOfAnother(world, 'H2102', line)).toBe(false);
    expect(mainlyOfAnother(world, 'H2102', { ...bread, id: 'RNCP7', title: 'Autre chose' })).toBe(false);
  });

  it('is told by a title that is the whole label of another one it names', () => {
    const baker = { id: '1', label: 'Boulanger pâtissier industriel' };
    const [line2, own] = named;
    if (!line2 || !own) throw new Error('two trades');
    const there = worldOf([{ ...line2, titles: [baker] }, own], [bread]);
    expect(mainlyOfAnother(there, 'H2102', bread)).toBe(true);
    const alone = { ...bread, occupations: bread.occupations.filter(({ code }) => code === 'H2102') };
    expect(mainlyOfAnother(there, 'H2102', alone)).toBe(false);
  });
});

describe('a certificate whose title begins by who exercises another trade', () => {
  const label = (code: string, text: string) => ({ ...occupation(code, ['11'], []), label: text });
  const ofWindows = { ...pathway('RNCP9', [], ['H2801']), title: 'CQP Menuisier aluminium, verre, acier' };
  const refused = (more: Catalogue['occupations'], one = ofWindows, glass = 'Agent du verre') =>
    mainlyOfAnother(worldOf([label('H2801', glass), ...more], [one]), 'H2801', one);
  const joiner = label('H2206', 'Menuisier / Menuisière bois');

  it('is of that other one, in either gender, when its title hardly says this one', () => {
    expect(refused([joiner])).toBe(true);
    expect(refused([label('H2206', 'Menuisier bois')], { ...ofWindows, title: 'Menuisière aluminium' })).toBe(
      false,
    );
    expect(refused([joiner], { ...ofWindows, title: 'Menuisière aluminium verre acier' })).toBe(true);
    expect(refused([])).toBe(false);
    expect(refused([joiner], ofWindows, 'Agent du verre, menuisier')).toBe(false);
  });

  it('is not when that trade is of the same domain of ROME, when many trades begin so, or for who leads', () => {
    expect(refused([label('H2806', 'Menuisier de verre')])).toBe(false);
    const many = ['H2206', 'H2207', 'H2208', 'F1607'].map((code) => label(code, 'Menuisier'));
    expect(refused(many.slice(0, 3))).toBe(true);
    expect(refused(many)).toBe(false);
    expect(refused([label('M1301', 'Manager')], { ...ofWindows, title: 'Manager de proximité' })).toBe(false);
  });
});

describe('trades of most industries', () => {
  const wide = trades.map((one) => (one.code === 'H2102' ? { ...one, widespread: true as const } : one));
  const asItIs = (id: string, occupations = wide) =>
    plan(
      worldOf(occupations),
      { kind: 'occupation', code: 'H2102' },
      { kind: 'field', sectors: [id], families: [] },
      noOptions(),
    ).alsoThere;

  it('are exercised as they are in an industry, not on a farm or at sea', () => {
    expect(asItIs('verre')).toEqual([{ id: 'H2102', label: 'H2102' }]);
    expect(asItIs('peche')).toEqual([]);
    expect(asItIs('verre', trades)).toEqual([]);
  });

  it('an industry is told by its NAF division', () => {
    const ways = lookup({
      ...matchCatalogue(),
      sectors: [sector('a', ['05'], []), sector('b', ['39'], []), sector('c', ['46', '03'], [])],
    });
    expect(['a', 'b', 'c'].map((id) => isIndustry(ways, id))).toEqual([true, true, false]);
  });
});

describe('who may come by a pathway', () => {
  it('has a third of the core gestures of the trade aimed at, or is named by the record', () => {
    const found = (own: string[], codes: string[]) =>
      origins(
        worldOf(
          [occupation('A1431', own, []), occupation('H3102', ['21'], [])],
          [pathway('RNCP9', [['RNCP9BC01', 'Conduire']], codes)],
        ),
        paper,
        noOptions(),
        9,
      ).map(({ code }) => code);
    expect(found(['11', '31'], ['H3102'])).toEqual([]);
    expect(found(['11', '31'], ['H3102', 'A1431'])).toEqual(['A1431']);
    expect(found(['11', '21'], ['H3102'])).toEqual(['A1431']);
  });
});
