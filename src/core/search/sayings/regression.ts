import type { SaidVector } from './vectors.ts';

/** A text, the classes that it is of (in equal parts), those that it is not, and how much it counts. */
export type Example = { told: SaidVector; of: readonly number[]; not: readonly number[]; weight: number };

/** How often all examples are seen, how far a step goes, and how weights are held back. */
const rounds = 10;
const pace = 0.5;
const restraint = 3e-4;
/** How much more than its likelihood a class counts that is said not to be meant. */
const away = 0.1;
/** Errors so small change nothing. */
const negligible = 1e-3;
/** The order in which examples are seen: every so many, a prime, so that no two of a kind follow one another. */
const stride = 7919;

/**
 * Weights of each feature for each class (feature by feature): multinomial logistic regression by stochastic gradient, its steps shortened as
 * in AdaGrad (Duchi, Hazan & Singer, 2011), without a constant. Each feature's median is taken off: it says nothing of any class.
 */
export function regress(examples: readonly Example[], features: number, classes: number): Float64Array {
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(features * classes).fill(1e-8);
  const errors = new Float64Array(classes);
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < examples.length; turn += 1) {
      const example = examples[(turn * stride + round) % examples.length];
      if (example === undefined) continue;
      likelihoods(example.told, weights, errors);
      for (const one of example.of) errors[one] = (errors[one] ?? 0) - 1 / example.of.length;
      for (const one of example.not) errors[one] = (errors[one] ?? 0) + away;
      correct(example, errors, weights, squares);
    }
  return withoutMedian(weights, classes);
}

/** How likely each class is (softmax), into `into`. */
function likelihoods(told: SaidVector, weights: Float64Array, into: Float64Array): void {
  const classes = into.length;
  into.fill(0);
  for (const [feature, value] of told)
    for (let at = 0; at < classes; at += 1)
      into[at] = (into[at] ?? 0) + value * (weights[feature * classes + at] ?? 0);
  const top = into.reduce((most, one) => Math.max(most, one), -Infinity);
  let sum = 0;
  for (let at = 0; at < classes; at += 1) {
    const one = Math.exp((into[at] ?? 0) - top);
    into[at] = one;
    sum += one;
  }
  for (let at = 0; at < classes; at += 1) into[at] = (into[at] ?? 0) / sum;
}

function correct(
  { told, weight }: Example,
  errors: Float64Array,
  weights: Float64Array,
  squares: Float64Array,
): void {
  const classes = errors.length;
  const wrong = [...errors.keys()].filter((at) => Math.abs(errors[at] ?? 0) > negligible);
  for (const [feature, value] of told)
    for (const at of wrong) {
      const place = feature * classes + at;
      const slope = weight * (errors[at] ?? 0) * value + restraint * (weights[place] ?? 0);
      const square = (squares[place] ?? 0) + slope * slope;
      squares[place] = square;
      weights[place] = (weights[place] ?? 0) - (pace * slope) / Math.sqrt(square);
    }
}

function withoutMedian(weights: Float64Array, classes: number): Float64Array {
  for (let from = 0; from < weights.length; from += classes) {
    const row = weights.subarray(from, from + classes);
    const median = row.toSorted()[Math.floor(classes / 2)] ?? 0;
    for (let at = 0; at < classes; at += 1) row[at] = (row[at] ?? 0) - median;
  }
  return weights;
}
