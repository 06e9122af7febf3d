import { expect, it } from 'vitest';
import { ask } from './fields.ts';
import { tradeSought } from '#core/plan/trade-sought.ts';

it.each([
  ['operateurs de ligne de production', 'fromagerie', 'H2102'],
  ['opérateurs', 'fromagerie', 'H2105'],
  ['opérateurs de production', 'fonderie', 'H2907'],
  ['agents de production', 'plasturgie', 'H3201'],
  ['conducteurs de ligne', 'biscuiterie', 'H2102'],
  ['ouvriers', 'abattoir', 'H2101'],
  ['line operators', 'dairy', 'H2102'],
  ['soudeurs', 'fromagerie', 'H2913'],
  ['techniciens de maintenance', 'biscuiterie', 'I1304'],
  ['opérateurs de production', '', null],
  ['xqzt', 'fromagerie', null],
  ['', 'fromagerie', null],
])('who recruits "%s" for a firm "%s"', async (whom, firm, trade) => {
  expect(await tradeSought(ask, whom, firm)).toBe(trade);
});
