import { expect, it } from 'vitest';
import { wellSpelt } from './well-spelt.ts';

it.each([
  ['je netoie les salles', 'je nettoie les salles'],
  ['travailer a la production', 'travailler a la production'],
  ['jrepare des scooters', 'je repare des scooters'],
  ['pas trop loin car je peux pas déménager', 'pas trop loin parce que je peux pas déménager'],
  ['j’arrête la boulange', 'j’arrête la boulangerie'],
])('%s is read as %s', (typed, written) => {
  expect(wellSpelt(typed)).toBe(written);
});

it.each(['chauffeur de car', 'un car de tourisme', 'jean travaille', 'le travail', 'boulanger'])(
  'what is well written stays: %s',
  (typed) => {
    expect(wellSpelt(typed)).toBe(typed);
  },
);
