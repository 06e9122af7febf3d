import { describe, expect, it } from 'vitest';
import type { Occupation } from '../catalogue/occupation.ts';
import { matchCatalogue, occupation, pathway } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { approachTo, asksMore, isAbove, isStranger, type Approach } from './approach.ts';
import { buildWorld } from './world.ts';

const trade = (code: string, more: Partial<Occupation> = {}): Occupation => ({
  ...occupation(code, ['11', '21'], []),
  ...more,
});

/** A world of these trades; each level is that of the one certificate of a trade, and each sector has these trades. */
function worldOf(trades: Occupation[], levels: Record<string, number> = {}, sector: string[] = []) {
  const base = matchCatalogue();
  const [first] = base.sectors;
  return buildWorld(
    buildSpace({
      ...base,
      occupations: trades,
      pathways: Object.entries(levels).map(([code, level], at) => ({
        ...pathway(`RNCP${String(at)}`, [], [code]),
        level,
      })),
      sectors: first ? [{ ...first, occupations: sector }] : [],
      families: [],
    }),
    {},
  );
}
const orderOf = (world: ReturnType<typeof worldOf>, from = 'A1', to = 'B1') =>
  approachTo(world, to)(from).order;
const plain = orderOf(worldOf([trade('A1'), trade('B1')]));

describe('how a trade of departure stands to one of arrival', () => {
  it('comes nearer where ROME sends there, and where it sends back', () => {
    const there = worldOf([trade('A1', { mobilities: ['B1'] }), trade('B1')]);
    const back = worldOf([trade('A1'), trade('B1', { mobilities: ['A1'] })]);
    expect(orderOf(there) - plain).toBeCloseTo(0.1);
    expect(orderOf(back) - plain).toBeCloseTo(0.1);
    expect(approachTo(there, 'B1')('A1')).toMatchObject({ official: true, back: false });
    expect(approachTo(back, 'B1')('A1')).toMatchObject({ official: false, back: true });
  });

  it('comes nearer from a trade of every industry', () => {
    const wide = worldOf([trade('A1', { widespread: true }), trade('B1')]);
    expect(orderOf(wide) - plain).toBeCloseTo(0.1);
    // The trade of arrival being of every industry says nothing of who comes.
    expect(orderOf(wide, 'B1', 'A1')).toBeCloseTo(plain);
  });

  it('comes later for each level to come down, and no sooner for one to go up', () => {
    const world = worldOf([trade('A1'), trade('B1'), trade('C1')], { A1: 5, B1: 3 });
    expect(plain - orderOf(world)).toBeCloseTo(0.1);
    expect(orderOf(world, 'B1', 'A1')).toBeCloseTo(plain);
    expect(orderOf(world, 'A1', 'C1')).toBeCloseTo(plain);
  });

  it('comes nearer within one domain of ROME', () => {
    const world = worldOf([trade('A1', { domain: 'H24' }), trade('B1', { domain: 'H24' })]);
    expect(orderOf(world) - plain).toBeCloseTo(0.05);
    expect(approachTo(world, 'B1')('A1').sameDomain).toBe(true);
  });

  it('takes what ROME says of another domain for no tie where next to nothing is in common', () => {
    const sent = { mobilities: ['B1'] };
    const [far, B1] = [occupation('A1', ['91'], []), trade('B1')];
    const order = (one: Partial<Occupation>) => orderOf(worldOf([{ ...far, ...one }, B1]));
    expect(order(sent)).toBeCloseTo(order({}));
    expect(order({ ...sent, domain: B1.domain }) - order({ domain: B1.domain })).toBeCloseTo(0.1);
  });

  it('comes nearer by the names that two trades bear, those of their labels first', () => {
    const named = (one: Partial<Occupation>, other: Partial<Occupation>) => {
      const world = worldOf([trade('A1', one), trade('B1', other), trade('C1', { label: 'Usine' })], {
        C1: 3,
      });
      const { pathways } = world.space.lookup.catalogue;
      const [first] = pathways;
      const catalogue = {
        ...world.space.lookup.catalogue,
        pathways: first ? [{ ...first, title: 'Soudeur de tubes' }] : [],
      };
      return orderOf(buildWorld(buildSpace(catalogue), {}));
    };
    const called = (label: string) => ({ titles: [{ id: '1', label }] });
    const none = named({ label: 'Soudeur' }, { label: 'Tubes' });
    expect(named({ label: 'Soudeur' }, { label: 'Soudeur' }) - none).toBeCloseTo(0.4);
    const labels = named({ label: 'Soudeur', ...called('Tubes') }, { label: 'Soudeur' });
    const others = named({ label: 'Tubes', ...called('Soudeur') }, { label: 'Soudeur' });
    expect(labels).toBeGreaterThan(others);
    expect(others).toBeGreaterThan(none);
    // A word that no title of a pathway uses tells nothing: it is not everywhere the catalogue is read.
    expect(named({ label: 'Poseur' }, { label: 'Poseur' })).toBeCloseTo(none);
  });

  it('comes later from a technician to a trade of another domain that asks for none', () => {
    const order = (label: string, aimed = 'Opérateur', domain = 'B1') =>
      orderOf(worldOf([trade('A1', { label }), trade('B1', { label: aimed, domain })]));
    expect(order('Monteur') - order('Technicien')).toBeCloseTo(0.2);
    expect(order('Technicien', 'Technicien de ligne')).toBeCloseTo(order('Monteur', 'Technicien de ligne'));
    expect(order('Technicien', 'Opérateur', 'A1')).toBeCloseTo(order('Monteur', 'Opérateur', 'A1'));
  });

  it('takes a trade without certificate for one of its family, one level less for who works by hand', () => {
    const levels = { P1: 5, B1: 3 };
    const child = (label: string, family = 'Laborantin') =>
      worldOf([trade('A1', { label, parent: 'P1' }), trade('B1'), trade('P1', { label: family })], levels);
    expect(isAbove(child('Laborantin de contrôle'), 'A1', 'B1')).toBe(true);
    expect(isAbove(child('Opérateur de laboratoire'), 'A1', 'B1')).toBe(false);
    expect(isAbove(child('Opérateur de laboratoire', 'Agent de laboratoire'), 'A1', 'B1')).toBe(true);
  });

  it('counts the certifications of one family no more than the skills', () => {
    const one = occupation('A1', ['11', '21', '31'], []);
    const world = worldOf([
      { ...one, parent: 'P' },
      { ...occupation('B1', ['12'], []), parent: 'P' },
    ]);
    const { near, nearBySkills } = approachTo(world, 'B1')('A1');
    expect(near - 0.4).toBeCloseTo(nearBySkills / 2);
  });
});

describe('who is not asked', () => {
  const far: Approach = {
    to: 'B1',
    near: 0.1,
    nearBySkills: 0.1,
    official: false,
    back: false,
    sameIndustry: false,
    sameDomain: false,
    order: 0,
  };

  it('a stranger: named neither way, and hardly near', () => {
    expect(isStranger(far)).toBe(true);
    expect(isStranger({ ...far, near: 0.12 })).toBe(false);
    expect(isStranger({ ...far, sameIndustry: true })).toBe(false);
    expect(isStranger({ ...far, sameIndustry: true, near: 0.079 })).toBe(true);
    expect(isStranger({ ...far, sameDomain: true })).toBe(false);
    expect(isStranger({ ...far, official: true })).toBe(false);
    expect(isStranger({ ...far, back: true })).toBe(false);
  });

  it('who leads, sells, designs, studied long or prepares the work of others, unless that is what is aimed at', () => {
    for (const title of [
      'Chef de ligne',
      'Technico-commercial',
      'Modéliste',
      'Vétérinaire',
      'Technicien méthodes',
      'Automaticien en bureau d’études',
    ]) {
      expect(asksMore(title, 'Opérateur de ligne')).toBe(true);
      expect(asksMore(title, title)).toBe(false);
    }
    expect(asksMore('Auxiliaire vétérinaire', 'Opérateur de ligne')).toBe(false);
    expect(asksMore('Opérateur', 'Chef de ligne')).toBe(false);
  });

  it('who would come down two levels from another family', () => {
    const trades = [trade('A1'), trade('B1')];
    expect(isAbove(worldOf(trades, { A1: 5, B1: 3 }), 'A1', 'B1')).toBe(true);
    expect(isAbove(worldOf(trades, { A1: 4, B1: 3 }), 'A1', 'B1')).toBe(false);
    expect(isAbove(worldOf([trade('A1', { label: 'Chef' }), trade('B1')]), 'A1', 'B1')).toBe(true);
  });
});
