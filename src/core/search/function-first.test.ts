import { expect, it } from 'vitest';
import { ask } from './asking.fixture.ts';
import { functionAt } from './function-first.ts';

it.each([
  ['R&D chez un fabricant de yaourts', 'R&D'],
  ['recherche et développement dans les cosmétiques', 'R&D'],
  ['qualité chez un confiseur', 'contrôle qualité'],
  ['un poste en qualité dans une conserverie', 'contrôle qualité'],
  ['maintenance en abattoir', 'technicien maintenance industrielle'],
  ['maintenance at a bottling plant', 'technicien maintenance industrielle'],
  ['expédition chez un charcutier', 'logistique'],
  ["magasin d'une usine de meubles", 'logistique'],
  ['labo dans une sucrerie', "laboratoire d'analyse industrielle"],
  ['QHSE dans la chimie', 'HSE'],
  ["achats dans l'aéronautique", 'acheteur'],
  ['planification dans une cartonnerie', 'ordonnancement planification'],
  ['automatisme chez un papetier', 'automaticien'],
])('hears the function in a place: %s', (typed, name) => {
  expect(functionAt(typed)).toBe(name);
});

it.each([
  'qualité en cours de production',
  'maintenance en alternance',
  'contrôle qualité',
  'maintenance des ascenseurs',
  'soudeur dans un chantier naval',
  'logistique en usine',
])('hears none without a place: %s', (typed) => {
  expect(functionAt(typed)).toBeNull();
});

it('shows the function with what the place finds, and leaves what has it already', () => {
  const ids = (text: string) => ask(text).hits.map(({ id }) => id);
  expect(ids('maintenance chez un boulanger').slice(0, 1)).toEqual(['I1304']);
  expect(ids('maintenance chez un boulanger')).toContain('D1102');
  expect(ids('maintenance en laiterie')[0]).toBe(ids('maintenance laiterie')[0]);
});
