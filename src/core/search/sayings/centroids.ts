import type { SaidVector } from './vectors.ts';

/** A text, the classes that it is of and those that it is not, and how much it counts for each, and against each. */
type Member = {
  told: SaidVector;
  of: readonly number[];
  not: readonly number[];
  share: number;
  apart: number;
};

/**
 * Weights of each feature for each class (feature by feature): a class is the sum of its texts, less those that it is not, brought back
 * to length 1 (Rocchio, 1971). `counts`: the features that take part.
 */
export function centroids(
  members: readonly Member[],
  features: number,
  classes: number,
  counts: (feature: number) => boolean,
): Float64Array {
  const weights = new Float64Array(features * classes);
  const add = (told: SaidVector, at: number, by: number): void => {
    for (const [feature, value] of told)
      if (counts(feature)) {
        const place = feature * classes + at;
        weights[place] = (weights[place] ?? 0) + by * value;
      }
  };
  for (const { told, of, not, share, apart } of members) {
    for (const at of of) add(told, at, share);
    for (const at of not) add(told, at, -apart);
  }
  for (let at = 0; at < classes; at += 1) {
    let square = 0;
    for (let place = at; place < weights.length; place += classes)
      square += Math.max(0, weights[place] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let place = at; place < weights.length; place += classes)
      weights[place] = (weights[place] ?? 0) / length;
  }
  return weights;
}
