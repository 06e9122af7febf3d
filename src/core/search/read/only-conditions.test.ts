import { expect, it } from 'vitest';
import { keepsTrade } from './only-conditions.ts';

it.each([
  ['H2913', 'plus de deplacements', ''],
  ['H2913', 'plus de deplacements', 'travailler pres de chez moi'],
  ['H2903', 'fini les 3x8', ''],
  ['I1603', 'plus de depannages', ''],
  ['F1602', 'plus de grands deplacements', 'un poste fixe'],
  ['H2913', 'ras le bol des chantiers', 'en atelier'],
])('%s is kept: %s, %s', (id, reason, wish) => {
  expect(keepsTrade(id, reason, wish)).toBe(true);
});

it.each([
  ['G1803', 'plus de nuits', ''],
  ['N4101', 'plus de route', ''],
  [null, 'plus de nuits', ''],
  ['H2913', 'plus de soudure', ''],
  ['H2913', '', 'pres de chez moi'],
  ['H2913', 'plus de nuits', 'la menuiserie'],
])('%s is not: %s, %s', (id, reason, wish) => {
  expect(keepsTrade(id, reason, wish)).toBe(false);
});
