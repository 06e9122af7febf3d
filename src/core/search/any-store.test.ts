import { expect, it } from 'vitest';
import { isAnyStore } from './any-store.ts';

it.each(['entrepôt', 'en entrepôt', 'travailler dans un grand entrepôt', 'un entrepôt', 'warehouse'])(
  'is a store of any goods: %s',
  (typed) => {
    expect(isAnyStore(typed)).toBe(true);
  },
);

it.each([
  'entrepôt frigorifique',
  'chambre froide',
  'cariste en entrepôt',
  'logistique',
  '',
  'grand',
  'usine ou entrepôt',
])('says more than a store, or none: %s', (typed) => {
  expect(isAnyStore(typed)).toBe(false);
});
