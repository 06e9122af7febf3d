import { expect, it } from 'vitest';
import { refusedLast } from './refused-last.ts';

it('keeps the order of what is not refused, and of what is', () => {
  const sectors = ['volailles-oeufs', 'chimie', 'viandes', 'papier'].map((id) => ({ id }));
  expect(refusedLast(sectors, ['viandes', 'volailles-oeufs']).map(({ id }) => id)).toEqual([
    ...['chimie', 'papier'],
    ...['volailles-oeufs', 'viandes'],
  ]);
  expect(refusedLast(sectors, [])).toEqual(sectors);
});
