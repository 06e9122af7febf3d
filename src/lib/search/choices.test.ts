import { expect, it } from 'vitest';
import type { Suggestion } from '#core/search/suggest.ts';
import { choices } from './choices.ts';

const suggestion = (kind: Suggestion['kind'], id: string): Suggestion => ({
  kind,
  id,
  label: id,
  skill: null,
  score: 1,
  highlight: [],
});
const hit = (kind: string, id: string) => ({ kind, id, title: id, score: 1, card: { kind } });

function asking(
  suggested: Suggestion[],
  hits: ReturnType<typeof hit>[],
  read: object[] = [],
  place: string | null = null,
) {
  return {
    suggest: () => Promise.resolve(suggested),
    search: () => Promise.resolve({ query: {}, results: { hits, read } }),
    readField: () => Promise.resolve({ place, reads: [] }),
  } as never;
}

it('offers suggestions of the kinds wanted', async () => {
  const ask = asking([suggestion('skill', '1'), suggestion('occupation', 'H2102')], []);
  expect((await choices(ask, 'x', ['occupation'], 8)).map(({ id }) => id)).toEqual(['H2102']);
  expect((await choices(ask, 'x', undefined, 1)).map(({ id }) => id)).toEqual(['1']);
});

it('asks for the kinds wanted where others took all the places', async () => {
  const trades = Array.from({ length: 24 }, (_, at) => suggestion('occupation', `H${String(1100 + at)}`));
  const ask = {
    suggest: (_typed: string, limit: number, kinds?: readonly string[]) =>
      Promise.resolve(kinds ? [suggestion('pathway', 'RNCP38556')].slice(0, limit) : trades),
    search: () => Promise.resolve({ query: {}, results: { hits: [], read: [] } }),
  } as never;
  const found = await choices(ask, 'technicien en', ['pathway'], 8);
  expect(found.map(({ id }) => id)).toEqual(['RNCP38556']);
  expect(await choices(ask, 'technicien en', ['occupation'], 8)).toHaveLength(8);
});

it('asks the search when nothing bears that name, and keeps old numbers out', async () => {
  const ask = asking(
    [suggestion('sector', 'lait')],
    [hit('superseded', 'RNCP1'), hit('pathway', 'RNCP2'), hit('occupation', 'A1412')],
  );
  expect((await choices(ask, 'laiterie', ['occupation', 'pathway'], 8)).map(({ id }) => id)).toEqual([
    'RNCP2',
    'A1412',
  ]);
  expect(await choices(ask, 'laiterie', ['skill'], 8)).toEqual([]);
});

it('begins with the trade that the home page reads in the words, though the search did not find it', async () => {
  const craft = hit('occupation', 'A1412');
  const ids = async (...hits: ReturnType<typeof hit>[]) =>
    (await choices(asking([], hits, [], 'H2105'), 'x', ['occupation'], 8)).map(({ id }) => id);
  expect(await ids(craft, hit('occupation', 'H2104'), hit('occupation', 'H2105'))).toEqual([
    ...['H2105', 'H2104', 'A1412'],
  ]);
  const found = (id: string) => ({ query: {}, results: { hits: [hit('occupation', id)], read: [] } });
  const ask = {
    suggest: () => Promise.resolve([]),
    search: (params: string) => Promise.resolve(found(params === '?q=H2105' ? 'H2105' : 'A1412')),
    readField: () => Promise.resolve({ place: 'H2105', reads: [] }),
  } as never;
  expect((await choices(ask, 'x', ['occupation'], 8)).map(({ id }) => id)).toEqual(['H2105', 'A1412']);
});

it('offers nothing for a situation that names no trade', async () => {
  const night = { kind: 'situation', value: 'travail-de-nuit', typed: 'nuits', path: null };
  const ask = asking([], [hit('occupation', 'H2901')], [night]);
  expect(await choices(ask, 'arrêter les nuits', ['occupation'], 8)).toEqual([]);
});

it('puts an industry said alone, and the trades found in it, before the names that begin so', async () => {
  const pharma = { kind: 'sector', value: 'pharmacie', typed: 'pharma', path: null };
  const named = [suggestion('occupation', 'J1202'), suggestion('sector', 'pharmacie')];
  const ask = asking(named, [hit('occupation', 'H2302')], [pharma]);
  const ids = async (kinds: Suggestion['kind'][]) =>
    (await choices(ask, 'pharma', kinds, 8)).map(({ id }) => id);
  expect(await ids(['occupation', 'sector'])).toEqual(['pharmacie', 'H2302', 'J1202']);
  expect(await ids(['occupation'])).toEqual(['H2302', 'J1202']);
});
