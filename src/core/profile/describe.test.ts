import { expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { describe as describeProfile } from './describe.ts';
import { emptyProfile } from './profile.ts';
import { plainWording } from './wording.ts';

const superseded = {
  id: 'RNCP70',
  title: 'Ancien titre',
  kind: null,
  level: null,
  ends: null,
  successors: [],
  current: [],
  sources: ['test'],
};
const ways = lookup({ ...matchCatalogue(), superseded: [superseded] });

it('names a certificate held, an old one that nothing replaces, and a number that nobody knows', () => {
  const { certifications } = describeProfile(ways, {
    ...emptyProfile(),
    certifications: ['RNCP3', 'RNCP70', 'RS99999'],
  });
  expect(certifications).toEqual([
    {
      id: 'RNCP3',
      title: 'Parcours RNCP3',
      known: true,
      blocs: [{ code: 'RNCP3BC01', label: 'Entretenir la ligne' }],
    },
    { id: 'RNCP70', title: 'Ancien titre', known: false, blocs: [] },
    { id: 'RS99999', title: null, known: false, blocs: [] },
  ]);
});

it('leaves out the examples of a wording, and nothing else', () => {
  expect(plainWording('Vérifier des équipements (arche de recuisson, presse, ...)')).toBe(
    'Vérifier des équipements',
  );
  expect(plainWording('Respecter les règles (QHSSE)')).toBe('Respecter les règles (QHSSE)');
});
