import { expect, it } from 'vitest';
import { isLetter, isToldWhole } from './told-whole.ts';

it.each([
  'je suis soudeur en intérim, 8 ans de chaudronnerie, j’aimerais bosser dans le nucléaire',
  'ouvrière en laiterie, ligne de yaourts, le site ferme au printemps',
  'un salarié emballe des cartons et il voudrait aller en maintenance',
  'I pack boxes in a factory and I want maintenance',
])('a sentence tells a case: %s', (text) => {
  expect(isToldWhole(text)).toBe(true);
});

it.each([
  'je suis soudeur',
  'opérateur de production en industrie chimique et pharmaceutique',
  'technicien de maintenance des équipements industriels automatisés',
  'conducteur de ligne',
  '',
])('a name that is being typed does not: %s', (text) => {
  expect(isToldWhole(text)).toBe(false);
});

it('a message is a letter from fifteen words on', () => {
  const letter =
    'je suis soudeur en intérim depuis huit ans et j’aimerais bien travailler dans le nucléaire maintenant';
  expect([isLetter(letter), isLetter('je suis soudeur, j’aimerais travailler dans le nucléaire')]).toEqual([
    true,
    false,
  ]);
});
