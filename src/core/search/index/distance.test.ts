import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsApart, editDistance, letterBits } from './distance.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdefgz'), maxLength: 10 });

describe('editDistance', () => {
  it.each([
    ['soudeur', 'soudeur', 0],
    ['soudeur', 'soudeurr', 1],
    ['soudrue', 'soudure', 1],
    ['chaudronier', 'chaudronnier', 1],
    ['fraisuer', 'fraiseur', 1],
    ['soudeur', 'fraiseur', 3],
  ])('%s %s', (one, other, expected) => {
    expect(editDistance(one, other, 2)).toBe(expected);
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(word, word, (one, other) => editDistance(one, other, 3) === editDistance(other, one, 3)),
    );
  });
});

describe('letterBits', () => {
  it('never sets aside words that are close enough', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other, 2);
        if (distance <= 2)
          expect(bitsApart(letterBits(one), letterBits(other))).toBeLessThanOrEqual(2 * distance);
      }),
    );
  });
});
