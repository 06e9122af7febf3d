import { expect, it } from 'vitest';
import { isHobby, mendsEngines } from './hobby.ts';

it.each([
  ['chez moi je bricole, je démonte des scooters', true, true],
  ['le week-end avec mon frangin on démonte des moteurs', true, true],
  ['je répare des motos pour les potes', true, true],
  ['éleveur avec mon père', false, false],
  ['je répare les machines de la ligne', false, false],
  ['je travaille le week-end', false, false],
])('what one does for pleasure: %s', (said, hobby, engines) => {
  expect([isHobby(said), mendsEngines(said)]).toEqual([hobby, engines]);
});
