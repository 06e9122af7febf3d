import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { personSaid } from './person-said.ts';
import { alsoSaid } from './person.ts';
import { nobody } from './facts.ts';
import { isOver29 } from './standing.ts';

const over = (typed: string) => isOver29(fold(typed), []);

test.each([
  'j’ai 52 ans, chauffeur',
  'Maçon, 52 ans',
  '34 ans, soudeur',
  'homme, 41 ans, sans emploi',
  'I am 45 years old',
  // Nobody works before 16.
  'soudeur 30 ans d’usinage',
  'chez Renault depuis 35 ans',
  'à l’abattoir depuis 14 ans',
  '14 ans au couteau a l abattoir',
  'découpe de viande à la chaîne 20 ans',
  'boulanger 15 ans',
  'soudeur 20 ans. autre chose',
])('%s tells an age past 29', (typed) => {
  expect(over(typed)).toBe(true);
});

test.each([
  'cariste, 12 ans',
  'cariste depuis 12 ans',
  'j’ai 19 ans',
  'j’ai 17 ans de moyenne',
  '19 ans au chômage',
  '17 ans au lycée',
  'apprenti depuis 2 ans, 19 ans',
  'boulanger 32 ans chez X',
  '20 ans, soudeur',
  'jeune de 20 ans',
  'apprenti boulanger 19 ans',
  'sans diplôme, serveuse 18 ans',
  'dans 20 ans',
  'soudeur, 20 ans',
  'femme 22 ans',
])('%s does not', (typed) => {
  expect(over(typed)).toBe(false);
});

test('what was read as a senior is one, and stays said until another status is of a young person', () => {
  expect(isOver29('', ['senior'])).toBe(true);
  const told = personSaid('j’ai 52 ans', [], []);
  expect(told.over29).toBe(true);
  expect(alsoSaid(told, nobody()).over29).toBe(true);
  expect(alsoSaid(told, { ...nobody(), status: 'young-person' }).over29).toBeUndefined();
});
