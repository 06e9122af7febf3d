import { expect, test } from 'vitest';
import { emptyQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';
import { readCatalogue } from '../../cli/catalogue.ts';
import { engine } from './fields.ts';

const found = (text: string) => search(engine, { ...emptyQuery(), text });
const cardOf = (id: string) => engine.cards.find((card) => card.id === id);

test('an old number that nothing is known to follow names those of its title, as its page does', async () => {
  const { superseded } = await readCatalogue('data/catalogue');
  const alike = superseded.filter(({ sameTitle }) => sameTitle !== undefined);
  expect(alike.length).toBeGreaterThan(50);
  for (const { id, sameTitle } of alike) expect(cardOf(id)).toMatchObject({ current: [], sameTitle });
  expect(found('RNCP23061').hits[0]?.card).toMatchObject({ sameTitle: ['RNCP41775'] });
});

test('a record whose blocs are those of the one before it has as many as its page says it has now', () => {
  // Four of RNCP29213; five of its own by the second reading.
  expect(cardOf('RNCP39967')).toMatchObject({ blocs: 5 });
});
