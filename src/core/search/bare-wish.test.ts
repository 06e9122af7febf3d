import { expect, it } from 'vitest';
import { bareWish } from './bare-wish.ts';

it.each([
  ['j’aime la mécanique', 'la mécanique'],
  ['jaime bien la mécanique', 'la mécanique'],
  ['usine, jaime la mécanique', 'la mécanique'],
  ['la chimie, en usine', 'la chimie'],
  ['i like wood', 'wood'],
  ['un travail en usine', 'un travail en usine'],
  ['j’aime', 'j’aime'],
  ['chimie, pharma', 'chimie, pharma'],
])('reads what a wish says: %s', (typed, kept) => {
  expect(bareWish(typed)).toBe(kept);
});
