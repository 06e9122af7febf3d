import { describe, expect, it } from 'vitest';
import { besideHow, isCircumstance, isHow, withoutHow } from './circumstance.ts';
import type { Read } from './results.ts';

const read = (kind: Read['kind'], value: string, typed = value, more: Partial<Read> = {}): Read => ({
  ...{ kind, value, typed, path: null },
  ...more,
});

describe('how or where one would work', () => {
  it.each([
    [read('situation', 'nuit'), true, true],
    [read('situation', 'caces'), true, false],
    [read('intention', 'vae'), true, true],
    [read('unknown', 'gravelines', 'gravelines', { place: 'Gravelines' }), true, true],
    [read('unknown', 'bidule'), false, false],
    [read('sector', 'verre'), false, false],
  ])('is read of %j: %s; nothing of the trade: %s', (one, circumstance, how) => {
    expect([isCircumstance(one), isHow(one)]).toEqual([circumstance, how]);
  });

  it.each([
    ['boulanger mais j’ai de l’asthme', 'asthme', 'boulanger'],
    ['soudeur et mal de dos', 'mal de dos', 'soudeur'],
    ['mal de dos', 'mal de dos', ''],
    ['soudeur', 'asthme', 'soudeur'],
    ['baker but asthma', 'asthma', 'baker'],
    // A sign is no part of a word, nor of a pattern.
    ['soudeur sochaux (25)', 'sochaux (', 'soudeur 25'],
  ])('%s, without %s: %s', (typed, said, left) => {
    expect(withoutHow(typed, [read('situation', 'x', said)])).toBe(left);
  });

  it('leaves all the words where nothing is read of them, and no wish where nothing is said of how', () => {
    expect(withoutHow('soudeur dans le verre', [])).toBe('soudeur dans le verre');
    expect(besideHow('soudeur dans le verre', [read('sector', 'verre')])).toBe('');
    expect(besideHow('pas de nuits, soudeur', [read('situation', 'nuit', 'nuit')])).toBe('pas de soudeur');
  });
});
