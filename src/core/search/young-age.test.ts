import { expect, it } from 'vitest';
import { isPastMissionLocale } from './young-age.ts';

it.each([
  ['j ai 29 ans', true],
  ['a 26 ans', true],
  ['25 ans', false],
  ['moins de 30 ans', false],
  ['mission locale', false],
])('tells who the mission locale is for no more: %s', (typed, past) => {
  expect(isPastMissionLocale(typed)).toBe(past);
});
