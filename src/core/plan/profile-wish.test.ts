import { expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { plainPathway, plainSector, plainTrade } from '../catalogue/plain.fixture.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { grants, noProfileWish, type ProfileWish } from './profile-wish.ts';

const of = (id: string, sector: string, code: string) =>
  plainPathway(id, {
    sectors: [{ sector, branch: null, evidence: 'certifier' as const, via: 'x' }],
    occupations: [{ code, evidence: 'record' as const }],
  });
const ways = lookup({
  ...matchCatalogue(),
  sectors: [plainSector('viandes', { usual: ['froid'] }), plainSector('chimie')],
  occupations: [plainTrade('H1'), plainTrade('H2', { contexts: ['300795'] })],
  pathways: [of('RNCP1', 'viandes', 'H1'), of('RNCP2', 'chimie', 'H2'), of('RNCP3', 'chimie', 'H1')],
  blocSkills: [],
});
const granted = (wish: Partial<ProfileWish>) =>
  ['RNCP1', 'RNCP2', 'RNCP3'].filter(grants(ways, { ...noProfileWish(), ...wish }, []));

it('a pathway answers a wish of its sector, of its trade, of itself; none asked for is answered by all', () => {
  expect(granted({})).toEqual(['RNCP1', 'RNCP2', 'RNCP3']);
  expect(granted({ to: 'secteur:chimie' })).toEqual(['RNCP2', 'RNCP3']);
  expect(granted({ to: 'H1' })).toEqual(['RNCP1', 'RNCP3']);
  expect(granted({ to: 'RNCP2' })).toEqual(['RNCP2']);
});

it('a pathway of refused sectors alone answers nobody who refuses them', () => {
  expect(granted({ avoid: ['viandes'] })).toEqual(['RNCP2', 'RNCP3']);
  expect(granted({ avoid: ['viandes', 'chimie'] })).toEqual([]);
  expect(granted({ avoid: ['ailleurs'] })).toEqual(['RNCP1', 'RNCP2', 'RNCP3']);
  expect(granted({ to: 'H1', avoid: ['chimie'] })).toEqual(['RNCP1']);
});

it('a pathway of the cold, or to trades that all have what is avoided, answers nobody who avoids it', () => {
  expect(granted({ settings: ['froid'] })).toEqual(['RNCP2', 'RNCP3']);
  expect(granted({ settings: ['charges'] })).toEqual(['RNCP1', 'RNCP3']);
  expect(granted({ to: 'secteur:chimie', settings: ['charges'] })).toEqual(['RNCP3']);
});
