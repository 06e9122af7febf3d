import { expect, it } from 'vitest';
import { isOfWording } from './of-wording.ts';

it('a wording of ours is said by the forms of its word, its verb, and what one does', () => {
  for (const [typed, own] of [
    ['palettes', 'palette'],
    ['réparatrice', 'réparateur'],
    ['filmer', 'filmeuse'],
    ['soudait', 'soudeur'],
    ['affûtage', 'affûteur'],
    ['réparation', 'réparateur'],
    ['minotier', 'minoterie'],
  ] as const)
    expect(isOfWording(typed, own), `${typed} ${own}`).toBe(true);
});

it('what is made or handled is not the machine nor the gesture that its name is in', () => {
  for (const [typed, own] of [
    ['usine', 'usinage'],
    ['façon', 'façonneuse'],
    ['charges', 'chargeuse'],
    ['titres', 'titrage'],
    ['blanche', 'blancheur'],
    ['cadres', 'cadreuse'],
    ['mouleurs', 'mouliste'],
  ] as const)
    expect(isOfWording(typed, own), `${typed} ${own}`).toBe(false);
});
