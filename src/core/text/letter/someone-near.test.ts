import { expect, it } from 'vitest';
import { isOfSomeoneNear } from './someone-near.ts';

it.each([
  'mon mari est routier',
  'et ma sœur est infirmière',
  'un pote bosse là-bas',
  'le médecin dit stop',
  'mon employeur ferme',
  'La direction vient de nous dire que l’atelier ferme',
  'hier la directrice nous a réunis',
  'le groupe va fermer le site',
])('%s', (said) => {
  expect(isOfSomeoneNear(said)).toBe(true);
});

it.each([
  'la direction d’une équipe',
  'mon métier',
  'ma machine',
  'un atelier',
  'mon poste de soudeur',
  'les filetages',
])('not %s', (said) => {
  expect(isOfSomeoneNear(said)).toBe(false);
});
