import { expect, it } from 'vitest';
import { does, engine } from './fields.ts';
import { emptyQuery } from '#core/search/query.ts';
import { searchSaid } from '#core/search/search.ts';
import { tradeReadFirst } from '#core/search/trade-read-first.ts';

it.each([
  ['opérateur de production fromagerie', ['H2105', 'H2104', 'A1412']],
  ['opérateur de ligne de production en fromagerie', ['H2102']],
  ['opérateur fromagerie', ['H2104']],
  ['agent de fabrication fromage', ['H2105', 'H2104', 'A1412']],
  ['opérateur de production boulangerie', ['H2105']],
  ['opérateur de production abattoir', ['H2101']],
])('who recruits "%s" is offered the trade of the works first', async (typed, first) => {
  const { hits } = searchSaid(engine, { ...emptyQuery(), text: typed });
  const offered = tradeReadFirst(hits, (await does(typed))?.place ?? null);
  expect(offered.slice(0, first.length).map(({ id }) => id)).toEqual(first);
});
