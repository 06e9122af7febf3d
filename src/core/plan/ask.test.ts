import { describe, expect, it } from 'vitest';
import type { Pathway } from '../catalogue/pathway.ts';
import { pathway } from '../match/sample.fixture.ts';
import { allowsOccupation, allowsPathway, noOptions, type Options } from './ask.ts';

const of = (...sectors: string[]): Pathway['sectors'] =>
  sectors.map((sector) => ({ sector, branch: null, evidence: 'title', via: 'test' }));
const allows = (options: Partial<Options>, more: Partial<Pathway>) =>
  allowsPathway({ ...noOptions(), ...options }, { ...pathway('RNCP1', [['RNCP1BC01', 'x']], []), ...more });

describe('what constraints leave of the pathways', () => {
  it('a pathway is avoided when all of its sectors are, not when one is, nor when none is known', () => {
    const avoid = ['lait', 'verre'];
    expect(allows({ avoid: ['lait'] }, { sectors: of('lait') })).toBe(false);
    expect(allows({ avoid: ['lait'] }, { sectors: of('lait', 'verre') })).toBe(true);
    expect(allows({ avoid }, { sectors: of('lait', 'verre') })).toBe(false);
    expect(allows({ avoid }, { sectors: [] })).toBe(true);
  });

  it('one whose title says the sector avoided is avoided, though its branch is of others too', () => {
    const sectors: Pathway['sectors'] = [
      ...of('viandes'),
      { sector: 'cooperation', branch: 'betail', evidence: 'committee', via: 'CPNE' },
    ];
    expect(allows({ avoid: ['viandes'] }, { sectors })).toBe(false);
    expect(allows({ avoid: ['cooperation'] }, { sectors })).toBe(true);
  });

  it('a registration runs to its last day; none is not one', () => {
    const registeredOn = '2026-06-30';
    expect(allows({ registeredOn }, { ends: '2026-06-30' })).toBe(true);
    expect(allows({ registeredOn }, { ends: '2026-06-29' })).toBe(false);
    expect(allows({ registeredOn }, { ends: null })).toBe(true);
    expect(allows({ registeredOn }, { register: null })).toBe(false);
    expect(allows({}, { register: null, ends: '2020-01-01' })).toBe(true);
  });

  it('a level that is not given stays, a route that is not given does not', () => {
    expect(allows({ maxLevel: 3 }, { level: 3 })).toBe(true);
    expect(allows({ maxLevel: 3 }, { level: 4 })).toBe(false);
    expect(allows({ maxLevel: 3 }, { level: null })).toBe(true);
    expect(allows({ routes: ['vae', 'apprentissage'] }, { routes: ['vae'] })).toBe(true);
    expect(allows({ routes: ['vae'] }, { routes: ['apprentissage'] })).toBe(false);
    expect(allows({ routes: ['vae'] }, { routes: null })).toBe(false);
  });

  it('one of the sectors wanted is enough; what is refused or has ended never stays', () => {
    expect(allows({ sectors: ['lait', 'verre'] }, { sectors: of('verre') })).toBe(true);
    expect(allows({ sectors: ['lait'] }, { sectors: of('verre') })).toBe(false);
    expect(allows({ refused: ['parcours:RNCP1'] }, {})).toBe(false);
    expect(allows({ refused: ['bloc:RNCP1BC01'] }, {})).toBe(false);
    expect(allows({ refused: ['parcours:RNCP2'] }, {})).toBe(true);
    expect(allows({}, { status: 'inactive' })).toBe(false);
  });
});

it('a trade is avoided when all the sectors that it is specific to are', () => {
  const trade = { code: 'H2102', contexts: [] };
  const allowed = (options: Partial<Options>, own: string[]) =>
    allowsOccupation({ ...noOptions(), ...options }, trade, own);
  expect(allowed({ avoid: ['lait'] }, ['lait', 'verre'])).toBe(true);
  expect(allowed({ avoid: ['lait', 'verre'] }, ['lait', 'verre'])).toBe(false);
  expect(allowed({ avoid: ['lait'] }, [])).toBe(true);
  expect(allowed({ refused: ['metier:H2102'] }, [])).toBe(false);
});
