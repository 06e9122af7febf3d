import { expect, test } from 'vitest';
import { isMilitary, isOfArmedForces } from './armed-forces.ts';

const of = (...names: string[]) =>
  isOfArmedForces({ certifiers: names.map((name) => ({ name, siret: null })) });

test('a title of the armed forces is known by its only certifier', () => {
  expect(of('MINISTERE DES ARMEES')).toBe(true);
  expect(of('Ministère des Armées')).toBe(true);
  expect(of('MINISTERE DES ARMEES', 'CESI')).toBe(false);
  expect(of('MINISTERE DE L AGRICULTURE')).toBe(false);
  expect(of()).toBe(false);
});

test('trades of the armed forces are told from those of the police and of rescue', () => {
  expect(isMilitary(['H2102', 'K1701'])).toBe(true);
  expect(isMilitary(['K1718'])).toBe(true);
  expect(isMilitary(['K1706', 'K1705', 'K1711', 'H2102'])).toBe(false);
  expect(isMilitary([])).toBe(false);
});
