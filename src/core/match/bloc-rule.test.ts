import { describe, expect, it } from 'vitest';
import { heldFor, levelOf, levelShown, mayBeAssessed } from './bloc-rule.ts';

const may = (trade: number[], transversal: number[] = []) =>
  mayBeAssessed(trade, transversal, (level) => level);

describe('mayBeAssessed', () => {
  it.each([
    ['half of the points by the same skill', [4, 0], true],
    ['less than half', [4, 0, 0], false],
    ['the same one, partly', [3], true],
    ['one gesture in another context', [2], false],
    ['two in another context', [2, 2], true],
    ['two in another context, one partly', [2, 1], false],
    ['all of them met, half by the same one', [3, 1], true],
    ['all of them met, fewer by the same one', [3, 1, 1], false],
    ['half by the same one, one of them missing', [3, 1, 0], false],
    ['nothing read', [], false],
  ] as const)('%s', (_, trade, expected) => {
    expect(may([...trade])).toBe(expected);
  });

  it('lets transversal skills decide only where there is no other, and all of them whole', () => {
    expect(may([], [4, 4])).toBe(true);
    expect(may([], [4, 3])).toBe(false);
    expect(may([0], [4, 4])).toBe(false);
    expect(may([4], [0])).toBe(true);
  });
});

describe('levelShown', () => {
  const shown = (generic: 'bare' | 'wording' | undefined, own = false) =>
    [0, 1, 2, 3, 4].map((level) => levelShown(level, generic, own));

  it('is the level of a gesture that tells a trade', () => {
    expect(shown(undefined)).toEqual([0, 1, 2, 3, 4]);
  });

  it('is nothing for a gesture of every trade done in another context, or, asked for without one, not wholly there', () => {
    expect(shown('wording')).toEqual([0, 0, 0, 3, 4]);
    expect(shown('bare')).toEqual([0, 0, 0, 0, 4]);
  });

  it('is the level of any gesture where the record names a trade that is exercised', () => {
    expect(shown('wording', true)).toEqual([0, 1, 2, 3, 4]);
    expect(shown('bare', true)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('levelOf', () => {
  it('puts the same skill, even partly, above another context', () => {
    const levels = (['same', 'context', 'missing'] as const).flatMap((how) =>
      [false, true].map((partly) => levelOf({ how, partly })),
    );
    expect(levels).toEqual([4, 3, 2, 1, 0, 0]);
  });
});

describe('heldFor', () => {
  const kinship = new Map([
    [
      'A',
      [
        { code: 'B', evidence: 'official' as const },
        { code: 'C', evidence: 'shared' as const },
      ],
    ],
  ]);

  it('takes the bloc itself first, then the surest kin', () => {
    expect(heldFor(kinship, new Set(['A', 'B']), 'A')).toEqual({ code: 'A', evidence: 'record' });
    expect(heldFor(kinship, new Set(['C', 'B']), 'A')).toEqual({ code: 'B', evidence: 'official' });
    expect(heldFor(kinship, new Set(['Z']), 'A')).toBeNull();
    expect(heldFor(kinship, new Set(), 'A')).toBeNull();
  });
});
