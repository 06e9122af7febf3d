import { expect, it } from 'vitest';
import type { Hit, Read } from './results.ts';
import { functionWish } from './function-wish.ts';

const sector = (value: string, typed: string): Read => ({ kind: 'sector', value, typed, path: null });
const trade = (id: string, sectors: string[], families: string[]) =>
  ({ kind: 'occupation', id, card: { kind: 'occupation', sectors, families } }) as unknown as Hit;
const pharma = sector('pharmacie', 'pharmaceutique');
const hits = [
  trade('H2302', ['pharmacie'], ['conduite-equipements']),
  trade('H1510', ['pharmacie'], ['laboratoire-recherche']),
];

it('a function in an industry is its trade there, not the first trade of the industry', () => {
  const asked = { read: [pharma], hits };
  expect(functionWish('contrôle qualité pharma', asked)).toEqual({ kind: 'occupation', id: 'H1510' });
  expect(functionWish('maintenance pharma', asked)).toEqual({ kind: 'sector', id: 'pharmacie' });
});

it('of no single industry, the function itself', () => {
  const wish = (typed: string) => functionWish(typed, { read: [], hits });
  expect(wish('maintenance dans l’agroalimentaire')).toEqual({ kind: 'family', id: 'maintenance' });
  for (const typed of ['maintenance', 'maintenance d’éoliennes', 'la pharma']) expect(wish(typed)).toBeNull();
  expect(functionWish('conducteur de ligne pharma, la qualité', { read: [pharma], hits })).toBeNull();
});

it('of two industries, its trade in either; where neither has one, it is for other rules', () => {
  const read = [pharma, sector('cosmetique-parfum', 'cosmétique')];
  const wish = (typed: string) => functionWish(typed, { read, hits });
  expect(wish('contrôle qualité en pharma ou cosmétique')).toEqual({ kind: 'occupation', id: 'H1510' });
  expect(wish('maintenance en pharma ou cosmétique')).toBeNull();
});
