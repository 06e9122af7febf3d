import { expect, it } from 'vitest';
import { saysNeverWorked } from './never-worked.ts';

it.each([
  'jamais travaille',
  'pas encore bosse',
  'jamais signe de contrat',
  'bac pro melec en juin, depuis rien',
  'ils disent pas assez d experience',
])('%s', (folded) => {
  expect(saysNeverWorked(folded)).toBe(true);
});

it.each([
  'jamais travaille en usine',
  'jamais travaille la dedans',
  'jamais travaille de nuit',
  'bac pro en 2009, soudeur depuis',
])('not %s', (folded) => {
  expect(saysNeverWorked(folded)).toBe(false);
});
