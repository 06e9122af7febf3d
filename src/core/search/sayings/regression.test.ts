import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centroids } from './centroids.ts';
import { regress, type Example } from './regression.ts';

const example = (features: number[], of: number[], not: number[] = []): Example => ({
  told: features.map((feature) => [feature, 1 / Math.sqrt(features.length)]),
  ...{ of, not, weight: 1 },
});
const best = (weights: Float64Array, features: number[], classes: number): number => {
  const scores = Array.from({ length: classes }, (_, at) =>
    features.reduce((sum, feature) => sum + (weights[feature * classes + at] ?? 0), 0),
  );
  return scores.indexOf(Math.max(...scores));
};

describe('a regression', () => {
  it('tells classes apart by what they do not share', () => {
    const examples = [example([0, 1], [0]), example([0, 2], [1]), example([0, 3], [2])];
    const weights = regress(examples, 4, 3);
    expect([1, 2, 3].map((feature) => best(weights, [0, feature], 3))).toEqual([0, 1, 2]);
  });

  it('turns from a class that is not meant', () => {
    const told = [example([0], [0, 1]), example([0, 1], [0, 1], [0])];
    const weights = regress(told, 2, 3);
    expect(best(weights, [1], 3)).toBe(1);
  });

  it('learns any table of one feature a class', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 2 }), (classes) => {
        const examples = classes.map((of, feature) => example([feature], [of]));
        const weights = regress([...examples, ...examples], classes.length, 6);
        expect(classes.map((_, feature) => best(weights, [feature], 6))).toEqual(classes);
      }),
    );
  });
});

it('centroids are of length 1, what they are not left aside, and count the features that take part', () => {
  const member = (features: number[], of: number[], not: number[] = []) => ({
    ...example(features, of, not),
    ...{ share: 2, apart: 1 },
  });
  const weights = centroids([member([0, 1], [0]), member([1, 2], [1], [0])], 3, 2, (at) => at !== 2);
  const row = (at: number) => [0, 1, 2].map((feature) => weights[feature * 2 + at] ?? 0);
  for (const at of [0, 1]) expect(Math.hypot(...row(at).map((one) => Math.max(0, one)))).toBeCloseTo(1);
  expect(row(0)[1]).toBeLessThan(row(0)[0] ?? 0);
  expect(row(1)[2]).toBe(0);
});
