import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces } from './highlight.ts';

describe('pieces', () => {
  it('cuts a label at its ranges', () => {
    expect(
      pieces('Conducteur de ligne', [
        [0, 4],
        [14, 17],
      ]),
    ).toEqual([
      { start: 0, text: 'Cond', strong: true },
      { start: 4, text: 'ucteur de ', strong: false },
      { start: 14, text: 'lig', strong: true },
      { start: 17, text: 'ne', strong: false },
    ]);
  });

  it('always gives back the label, whatever the ranges', () => {
    const range = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(range, { maxLength: 5 }), (label, ranges) => {
        expect(
          pieces(label, ranges)
            .map(({ text }) => text)
            .join(''),
        ).toBe(label);
      }),
    );
  });
});
