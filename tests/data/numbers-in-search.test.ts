import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findBefore, findKnown } from '#core/catalogue/known-number.ts';
import { isInDoubt } from '#core/catalogue/unconfirmed.ts';
import { openShelf, resolveText } from '#core/certificates/open.ts';
import { numberAlone } from '#core/search/number-alone.ts';
import { emptyQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';
import { readCatalogue } from '../../cli/catalogue.ts';
import { engine } from './fields.ts';

const register = JSON.parse(readFileSync('data/catalogue/register.json', 'utf8')) as string[];
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

test.each([
  ['RNCP 37275', 'RNCP37275', ['Formateur professionnel d’adultes'], ['RNCP247']],
  ['RNCP35411', 'RNCP35411', [], ['RNCP23061']],
  ['35411', '35411', [], ['RNCP23061']],
])(
  'what is known of a number that has no record here is told at once: %s',
  (typed, number, titles, before) => {
    expect(numberAlone(found(typed)).number).toBe(number);
    expect(findKnown(register, number).map(({ title }) => title.replace("'", '’'))).toEqual(titles);
    expect(findBefore(register, number).map(({ id }) => id)).toEqual(before);
  },
);

test('a record that a later list has no more is in doubt wherever its number is checked', async () => {
  const catalogue = await readCatalogue('data/catalogue');
  const absent = catalogue.pathways.filter(({ absentOn }) => absentOn !== undefined);
  expect(absent.length).toBeGreaterThan(0);
  const shelf = openShelf(catalogue, register, '2026-11-30');
  const answers = resolveText(shelf, absent.map(({ id }) => id).join('\n'));
  expect(answers.map(({ certificates }) => certificates[0])).toMatchObject(
    absent.map(({ id, absentOn }) => ({ id, absentOn, reserve: 'absent', unconfirmed: null })),
  );
  expect(isInDoubt('absent') && isInDoubt('ancien')).toBe(true);
  expect(isInDoubt('overseas') || isInDoubt(undefined)).toBe(false);
});
