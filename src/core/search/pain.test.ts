import { expect, it } from 'vitest';
import { painOf } from './pain.ts';

it.each([
  ['mal aux epaules', 'shoulders'],
  ['ai mal au dos', 'back'],
  ['lumbago', 'back'],
  ['bad knees', 'legs'],
  ['canal carpien', 'hands'],
  ['mal a la nuque', 'neck'],
  ['dos et epaules', 'back'],
  ['epicondylite', 'arms'],
  ['inaptitude', 'other'],
  ['tms', 'other'],
])('what hurts is said as it was: %s', (typed, part) => {
  expect(painOf(typed)).toBe(part);
});
