import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { entryText } from '$lib/i18n/entry/index.ts';
import { t } from '$lib/i18n/index.ts';
import { readClock } from '$lib/today.svelte.ts';
import { cautionsOf } from './cautions.ts';

vi.mock('$app/state', () => ({ page: { params: {}, route: { id: '/' }, url: new URL('http://site/') } }));
beforeAll(() => Promise.all([t.load('fr'), entryText.load('fr')]));
afterEach(() => void vi.useRealTimers());

test('a certificate that ends within six months says so before what keeps most people from it', () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 29) });
  readClock();
  expect(cautionsOf({ ends: '2026-12-15', reserve: null })).toEqual([
    expect.stringMatching(/15\sdécembre\s2026/),
  ]);
  expect(cautionsOf({ ends: '2028-12-15', reserve: null })).toEqual([]);
  expect(cautionsOf({ ends: null, reserve: 'absent' })).toEqual([
    expect.stringMatching(/liste des fiches actives/),
  ]);
  expect(cautionsOf({ ends: null, reserve: 'polynesie' })).toEqual(['délivré outre-mer']);
});
