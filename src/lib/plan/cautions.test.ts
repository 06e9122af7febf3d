import { afterEach, expect, test, vi } from 'vitest';
import { readClock } from '$lib/today.svelte.ts';
import { cautionsOf } from './cautions.ts';

vi.mock('$app/state', () => ({ page: { params: {}, route: { id: '/' }, url: new URL('http://site/') } }));
afterEach(() => void vi.useRealTimers());

test('a certificate that ends within six months says so before what keeps most people from it', () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 29) });
  readClock();
  expect(cautionsOf({ ends: '2026-12-15', reserve: null })).toEqual([
    expect.stringMatching(/15 décembre 2026/),
  ]);
  expect(cautionsOf({ ends: '2028-12-15', reserve: null })).toEqual([]);
  expect(cautionsOf({ ends: null, reserve: 'absent' })).toEqual([
    expect.stringMatching(/liste des fiches actives/),
  ]);
  expect(cautionsOf({ ends: null, reserve: 'polynesie' })).toEqual(['délivré outre-mer']);
});
