import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { lookup } from '../catalogue/lookup.ts';
import { occupation, matchCatalogue } from '../match/sample.fixture.ts';
import { asksLicence, drivesMachines, permitsOf } from './permits.ts';

const ways = perTest(() =>
  lookup({
    ...matchCatalogue(),
    knowledge: [
      { id: '900', label: 'Ponts roulants (CACES R 318)', category: 'Certifications et habilitations' },
      { id: '901', label: 'Permis de conduire catégorie B', category: 'Certifications et habilitations' },
      { id: '902', label: 'Réhabilitation de l’habitat', category: 'Certifications et habilitations' },
      {
        id: '904',
        label: 'Ponts roulants et portiques (CACES R 484-1) - Depuis le 01/01/2020',
        category: 'Certifications et habilitations',
      },
      {
        id: '905',
        label: 'CACES R484 catégorie 1 - Pont roulant et portique',
        category: 'Certifications et habilitations',
      },
      {
        id: '906',
        label: 'Habilitations électriques de travaux sous tension',
        category: 'Certifications et habilitations',
      },
      { id: '102717', label: 'Electricité', category: 'Domaines d’expertise' },
      { id: '903', label: 'Véhicule nécessitant un permis T', category: 'Produits, outils et matières' },
    ],
    occupations: [
      occupation('H2102', ['11'], []),
      { ...occupation('H2301', ['11'], []), knowledge: { main: [], emerging: [], other: ['906', '901'] } },
      { ...occupation('I1309', ['11'], []), knowledge: { main: ['102717'], emerging: [], other: ['906'] } },
      {
        ...occupation('H2901', ['11'], []),
        knowledge: { main: ['900'], emerging: [], other: ['905', '904'] },
      },
      {
        ...occupation('H2913', ['11', '21'], []),
        knowledge: { main: ['901'], emerging: [], other: ['900', '902', '903', '901'] },
      },
    ],
  }),
);

it('a driving licence is asked for by trades of driving, and by those for which ROME lists one; by no forklift', () => {
  const asks = (code: string, main: string[], label = 'Métier') =>
    asksLicence(ways(), { code, label, knowledge: { main, emerging: [], other: [] } });
  expect([asks('N4101', []), asks('H2913', ['901'])]).toEqual([true, true]);
  expect(asks('A1101', [], "Conducteur d'engins agricoles")).toBe(true);
  expect([asks('N1101', ['900']), asks('N1101', ['903'])]).toEqual([false, false]);
});

describe('licences, CACES and habilitations', () => {
  it('are those that ROME lists for a trade, each once', () => {
    expect(permitsOf(ways(), 'H2913').map(({ id }) => id)).toEqual(['901', '900']);
    expect(permitsOf(ways(), 'H2102')).toEqual([]);
  });

  it('are those of electrical works for a trade of electricity alone: who drives a line does none', () => {
    expect(permitsOf(ways(), 'H2301').map(({ id }) => id)).toEqual(['901']);
    expect(permitsOf(ways(), 'I1309').map(({ id }) => id)).toEqual(['906']);
  });

  it('are said by their number of today, where ROME lists the old one alone or both', () => {
    expect(permitsOf(ways(), 'H2913').map(({ label }) => label)).toEqual([
      'Permis de conduire catégorie B',
      'CACES R484, ex-R318 (ponts roulants)',
    ]);
    expect(permitsOf(ways(), 'H2901').map(({ label }) => label)).toEqual([
      'CACES R484, catégorie 1 (ponts roulants commandés du sol)',
    ]);
  });
});

it('who drives a forklift, a crane or site machines at work sees the doctor for it; who drives a line does not', () => {
  const drives = (label: string) => drivesMachines({ label });
  expect(['Cariste', 'Grutier', "Conducteur d'engins de terrassement"].filter(drives)).toHaveLength(3);
  expect(['Manutentionnaire', 'Conducteur de ligne de conditionnement', 'Ingénieur'].filter(drives)).toEqual(
    [],
  );
});
