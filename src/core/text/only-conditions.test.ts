import { expect, it } from 'vitest';
import { saysOnlyConditions } from './only-conditions.ts';

it.each([
  'un travail ou il fait pas froid',
  'un boulot où on a pas froid',
  'un taf où il fait chaud',
  'un travail où on porte pas',
  'un métier où il fait pas trop froid',
  'je cherche un poste sans porter de charges lourdes',
  'un truc où on est assis',
  'a job where it is not too cold',
  'un job pas trop dur',
])('names no trade: %s', (typed) => {
  expect(saysOnlyConditions(typed)).toBe(true);
});

it.each([
  'un travail où on soude',
  'un travail en labo',
  'un boulot avec des machines',
  'un poste de cariste sans froid',
  'le froid',
  'frigoriste',
  'un travail',
  'a job with animals',
  'un truc où on répare',
])('may name one: %s', (typed) => {
  expect(saysOnlyConditions(typed)).toBe(false);
});
