import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCompared, parseCompared, parseSectors } from './query.ts';

const ids = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('RNCP', 'RS', 'CI'), fc.integer({ min: 1, max: 99_999 }))
    .map(([register, number]) => `${register}${number}`),
  { maxLength: 4 },
);

describe('the address of a comparison', () => {
  it('gives back what it was made of', () => {
    fc.assert(
      fc.property(ids, (list) => {
        expect(parseCompared(new URLSearchParams(formatCompared(list)))).toEqual(list);
      }),
    );
  });

  it('drops what is no id, repetitions, and what comes after four', () => {
    expect(parseCompared(new URLSearchParams('p=rncp1&p=RNCP1&p=x&p=RS2&p=CI3&p=RNCP4&p=RNCP5'))).toEqual([
      'RNCP1',
      'RS2',
      'CI3',
      'RNCP4',
    ]);
    expect(parseSectors(new URLSearchParams('s=chimie&s=<b>&s=chimie&s=textile'))).toEqual([
      'chimie',
      'textile',
    ]);
  });
});
