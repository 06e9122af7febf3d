import { expect, it } from 'vitest';
import type { Card } from '#core/search/results.ts';
import type { Suggestion } from '#core/search/suggest.ts';
import { cardPath, suggestionPath } from './paths.ts';

const suggestion = (kind: Suggestion['kind'], id: string, more: Partial<Suggestion> = {}): Suggestion => ({
  ...{ kind, id, label: 'Régler & piloter', skill: null, score: 1, highlight: [] },
  ...more,
});

it.each([
  [suggestion('occupation', 'H2102'), '/metiers/H2102'],
  [suggestion('sector', 'textile'), '/secteurs/textile'],
  [suggestion('pathway', 'RNCP1'), '/parcours/RNCP1'],
  [suggestion('skill', '300010', { skill: '300010' }), '/competences/300010'],
  [suggestion('skill', '11', { skill: '300010' }), '/competences/300010#c11'],
  [suggestion('skill', '11'), '/recherche?q=R%C3%A9gler%20%26%20piloter'],
])('a suggestion leads to its page: %j', (given, path) => {
  expect(suggestionPath(given)).toBe(path);
});

it('a result leads to the page of its trade, or of its number, old ones too', () => {
  const card = (kind: Card['kind'], id: string) => cardPath({ kind, id } as Card);
  expect(card('occupation', 'H2102')).toBe('/metiers/H2102');
  expect(card('pathway', 'RNCP1')).toBe('/parcours/RNCP1');
  expect(card('superseded', 'RNCP9')).toBe('/parcours/RNCP9');
});
