import { expect, it, vi } from 'vitest';
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
const hit = (kind: string, id: string) => ({ kind, id, title: id, score: 1 });

function asking(suggested: Suggestion[], hits: ReturnType<typeof hit>[]) {
  return vi.fn((name: string) =>
    Promise.resolve(name === 'suggest' ? suggested : { query: {}, results: { hits } }),
  ) as never;
}

it('offers suggestions of the kinds wanted', async () => {
  const ask = asking([suggestion('skill', '1'), suggestion('occupation', 'H2102')], []);
  expect((await choices(ask, 'x', ['occupation'], 8)).map(({ id }) => id)).toEqual(['H2102']);
  expect((await choices(ask, 'x', undefined, 1)).map(({ id }) => id)).toEqual(['1']);
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
