import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quarters } from './far.ts';
import { tooFar } from './question.ts';

it('how far an arrival is from the nearest is counted in quarters of it, each from its middle on', () => {
  expect([1, 0.875, 0.87, 0.625, 0.62, 0.375, 0.37, 0.125, 0.12, 0].map((own) => quarters(own, 1))).toEqual([
    0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
  ]);
  expect(quarters(2, 1)).toBe(0);
  expect(quarters(0, 0)).toBe(0);
  expect(
    [0, 1, 2].map((far) => tooFar({ blocs: 0, steps: 1, evidence: 0, level: 0, missing: 0, far })),
  ).toEqual([false, false, true]);
});

it('is nothing for the nearest, never more than four, and no less for what is less near', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (one, other, best) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      expect(quarters(less, best)).toBeGreaterThanOrEqual(quarters(more, best));
      expect([0, 1, 2, 3, 4]).toContain(quarters(one, best));
      expect(quarters(best, best)).toBe(0);
    }),
  );
});
