import { describe, expect, it } from 'vitest';
import type { Ask } from '../search/asked.ts';
import type { Hit } from '../search/results.ts';
import { anyMachine, machineDriven } from './any-machine.ts';

describe('a wish of any machine', () => {
  it.each([
    ['conduire une machine', 'conduire une machine'],
    ['opérateur sur machine, pas de port de charges', 'conduire une machine'],
    ['je veux être sur une ligne de production', 'conduire une ligne'],
    ['machine operator', 'conduire une machine'],
    ['work on a packing line without lifting', 'conduire une ligne'],
    ['conduire une machine à papier', null],
    ['conduire un car', null],
    ['', null],
  ])('%s: %s', (wish, found) => {
    expect(anyMachine(wish)).toBe(found);
  });
});

const trade = (id: string, settings?: string[]): Hit => ({
  ...{ kind: 'occupation', id, title: `Trade ${id}`, score: 1, matched: [], alsoKnownAs: null },
  card: { kind: 'occupation', id, title: `Trade ${id}`, domain: 'H', sectors: [], families: [], pathways: 1 },
  ...(settings && { settings }),
});

/** Finds the same hits of any words, and keeps the words. */
function asking(hits: Hit[]): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  const ask: Ask = (typed) => {
    asked.push(typed);
    return Promise.resolve({ suggestions: [], results: { read: [], hits } });
  };
  return { ask, asked };
}

describe('the trade of who would drive any machine', () => {
  const hits = [
    trade('H2906', ['mal-de-dos', 'station-debout']),
    { ...trade('RNCP1'), kind: 'pathway' as const },
    trade('H3301', ['horaires-de-jour']),
    trade('H3302'),
  ];

  it('is the first that ROME does not say to carry, where loads are avoided', async () => {
    const { ask, asked } = asking(hits);
    expect(await machineDriven(ask, 'conduire une machine, dos foutu', ['nuit', 'charges'])).toBe('H3301');
    expect(asked).toEqual(['conduire une machine']);
  });

  it('is none where all that is found carry, or nothing is', async () => {
    expect(await machineDriven(asking(hits.slice(0, 2)).ask, 'conduire une machine', ['charges'])).toBeNull();
    expect(await machineDriven(asking([]).ask, 'conduire une machine', ['charges'])).toBeNull();
    expect(await machineDriven(() => Promise.resolve(undefined), 'conduire une machine', ['charges'])).toBe(
      null,
    );
  });

  it('asks nothing of words that say more', async () => {
    const { ask, asked } = asking(hits);
    expect(await machineDriven(ask, 'conduire une machine à papier', ['charges'])).toBeNull();
    expect(asked).toEqual([]);
  });
});
