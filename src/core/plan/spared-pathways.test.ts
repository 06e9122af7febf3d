import { expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { plainPathway, plainSector, plainTrade } from '../catalogue/plain.fixture.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { sparedPathways } from './spared-pathways.ts';
import type { Setting } from './setting.ts';
import { titlesOf } from './titles.ts';

const of = (id: string, title: string, codes: string[], sector = 'chimie') =>
  plainPathway(id, {
    title,
    sectors: [{ sector, branch: null, evidence: 'certifier' as const, via: 'x' }],
    occupations: codes.map((code) => ({ code, evidence: 'record' as const })),
  });
const carries = { contexts: ['300795'] };
const ways = lookup({
  ...matchCatalogue(),
  sectors: [plainSector('viandes', { usual: ['froid'] }), plainSector('chimie')],
  occupations: [
    plainTrade('H1', { label: 'Peintre industriel' }),
    plainTrade('H2', { label: 'Docker portuaire', ...carries }),
    plainTrade('D1', { label: 'Boulanger' }),
    plainTrade('N4101', { label: 'Conducteur de poids lourd' }),
    plainTrade('N4116', { label: 'Conducteur de citerne' }),
  ],
  pathways: [
    of('RNCP1', 'Docker portuaire', ['H1', 'H2']),
    of('RNCP2', 'Peintre industriel', ['H1', 'H2']),
    of('RNCP3', 'Opérateur', ['H1', 'H2']),
    of('RNCP4', 'Opérateur', ['H2']),
    of('RNCP5', 'Opérateur', []),
    of('RNCP6', 'Opérateur', ['H1'], 'viandes'),
    of('RNCP7', 'Techniques du tour en boulangerie', []),
    of('RNCP8', 'CQP chauffeur de collecte', ['H1']),
    of('RNCP9', 'Citerne', ['N4116']),
  ],
  blocSkills: [],
});
const spared = (...settings: Setting[]) =>
  ways.catalogue.pathways
    .filter(sparedPathways(ways, titlesOf(ways), settings, []))
    .map(({ id }) => id.at(-1));

it('a pathway is spared by the trade that its title says, else by one of its trades; by its sectors too', () => {
  expect(spared()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
  expect(spared('charges')).toEqual(['2', '3', '5', '6', '7', '8', '9']);
  expect(spared('froid')).toEqual(['1', '2', '3', '4', '5', '7', '8', '9']);
  expect(spared('permis')).toEqual(['1', '2', '3', '4', '5', '6', '7']);
});

it('who leaves the road for their back is led to no other lorry', () => {
  const driver = plainTrade('N4101', { label: 'Conducteur de poids lourd' });
  const kept = (left: (typeof driver)[]) =>
    ways.catalogue.pathways
      .filter(sparedPathways(ways, titlesOf(ways), ['charges'], left))
      .map(({ id }) => id);
  expect(kept([])).toContain('RNCP9');
  expect(kept([driver])).not.toContain('RNCP9');
});

it('a title that says less than half of a trade bears what most of its trades do', () => {
  const breeds = of('RNCP1', 'Ouvrier agricole des ruminants et fourrages', ['A1', 'A2', 'A3']);
  const known = lookup({
    ...matchCatalogue(),
    occupations: [
      plainTrade('A1', { label: 'Exploitant agricole' }),
      plainTrade('A2', { label: 'Vacher', ...carries }),
      plainTrade('A3', { label: 'Berger', ...carries }),
    ],
    pathways: [breeds],
    blocSkills: [],
  });
  const bears = (...codes: string[]) =>
    sparedPathways(
      known,
      titlesOf(known),
      ['charges'],
      [],
    )({
      ...breeds,
      occupations: codes.map((code) => ({ code, evidence: 'record' as const })),
    });
  expect([bears('A1', 'A2', 'A3'), bears('A1', 'A2')]).toEqual([false, true]);
});

it('flour is not met again by who fled it with a trade of flour', () => {
  const baker = plainTrade('D1', { label: 'Boulanger' });
  const flour = ways.catalogue.pathways.filter(({ id }) => id === 'RNCP7');
  expect(flour.filter(sparedPathways(ways, titlesOf(ways), ['allergenes'], [baker]))).toEqual([]);
  expect(flour.filter(sparedPathways(ways, titlesOf(ways), ['allergenes'], []))).toHaveLength(1);
});

it('who bears no load is led to no certificate whose title is to stack or to handle', () => {
  const titles = [
    'CQP empileur-dépileur',
    'Manutentionnaire',
    'Agent magasinier',
    'Technicien de maintenance de matériels de manutention',
  ];
  const named = titles.map((title, at) => of(`CI${String(at)}`, title, []));
  const all = lookup({ ...ways.catalogue, pathways: named });
  const kept = (...settings: Setting[]) =>
    named.filter(sparedPathways(all, titlesOf(all), settings, [])).map(({ title }) => title);
  expect(kept('charges')).toEqual(titles.slice(2));
  expect(kept('froid')).toEqual(titles);
});
