import { expect, it } from 'vitest';
import { openQuote, unquote } from './quotes.ts';

it.each([
  ['"Pilote dit "polyvalent" et régleur"', 'Pilote dit "polyvalent" et régleur'],
  ['"A" et "B"', undefined],
  ['"Pilote"', undefined],
  ['Pilote dit "polyvalent"', undefined],
])('%s without its outer quotes: %s', (cell, expected) => {
  expect(unquote(cell)).toBe(expected);
});

it('tells a cell that swallowed the next records', () => {
  expect(openQuote('Titre;3\n"RNCP123";"Autre')).toBe(true);
  expect(openQuote('Titre;;;\n"RNCP123')).toBe(true);
  expect(openQuote(';31620\n90002;CQP fromager')).toBe(true);
  expect(openQuote('Conduire\n01;"RNCP90003BC01"Produire')).toBe(true);
  expect(openQuote('Conduire\n3 lignes')).toBe(false);
  expect(openQuote('Conduire\n3; puis régler')).toBe(false);
  expect(openQuote('Une définition\nsur deux lignes')).toBe(false);
});
