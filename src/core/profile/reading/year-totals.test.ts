import { expect, it } from 'vitest';
import { durationsIn } from './durations.ts';
import { isOfAll } from './year-totals.ts';

it.each([
  ['Soudeur, 12 ans d’expérience', true],
  ['20 ans de métier', true],
  ['Chef d’équipe – Ancienneté 13 ans', true],
  ['Soudeur 12 ans', false],
  ['2010-2014 d’expérience', false],
])('a length of all the jobs of a trade: %s', (text, is) => {
  expect(durationsIn(text).map((one) => isOfAll(text, one))).toEqual([is]);
});
