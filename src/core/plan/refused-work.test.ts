import { expect, it } from 'vitest';
import { plainPathway, plainSector, plainTrade } from '../catalogue/plain.fixture.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { refusedWork } from './refused-work.ts';
import { buildWorld } from './world.ts';

const trade = (code: string, label: string) => plainTrade(code, { label, titles: [{ id: code, label }] });
const pathway = (title: string, ...codes: string[]) =>
  plainPathway('RNCP1', {
    title,
    occupations: codes.map((code) => ({ code, evidence: 'record' as const })),
  });

const world = buildWorld(
  buildSpace({
    ...matchCatalogue(),
    sectors: [
      plainSector('viandes', { label: 'Viandes', occupations: ['H2101'] }),
      plainSector('chimie', { label: 'Chimie', occupations: ['H2301'] }),
      plainSector('produits-de-la-mer', { label: 'Produits de la mer' }),
    ],
    occupations: [
      trade('D1109', 'Chef boucher'),
      trade('D1105', 'Poissonnier'),
      trade('H2101', 'Ouvrier d’abattoir'),
      trade('H2301', 'Conducteur en chimie'),
      trade('N1105', 'Manutentionnaire'),
    ],
    pathways: [],
    superseded: [],
  }),
  {},
);
const refused = (...avoid: string[]) => {
  const { trade: of } = refusedWork(world, avoid);
  return world.space.lookup.catalogue.occupations.filter(({ code }) => of(code)).map(({ code }) => code);
};

it('who refuses a sector refuses the trades that name it, and what it handles wherever that is', () => {
  expect(refused()).toEqual([]);
  expect(refused('viandes')).toEqual(['D1109', 'H2101']);
  expect(refused('chimie')).toEqual(['H2301']);
  expect(refused('produits-de-la-mer')).toEqual(['D1105']);
});

it('and the certificates whose title says so, or that name no other trade', () => {
  const { pathway: of } = refusedWork(world, ['viandes']);
  expect(of(pathway('Chauffeur de collecte d’animaux de boucherie', 'N1105'))).toBe(true);
  expect(of(pathway('Agent de tri', 'H2101'))).toBe(true);
  expect(of(pathway('Agent de tri', 'H2101', 'N1105'))).toBe(false);
  expect(of(pathway('Agent de tri'))).toBe(false);
});
