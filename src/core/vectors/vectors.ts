/** A sparse vector: feature -> weight. */
export type Vector = Map<string, number>;

/** Vectors that can be asked for by feature: the targets that have it, and its weight in each divided by their norm. */
export type InvertedLists = {
  get: (feature: string) => { targets: ArrayLike<number>; weights: ArrayLike<number> } | undefined;
};

export function norm(vector: ReadonlyMap<unknown, number>): number {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  return Math.sqrt(sum);
}

/** In how many of these documents each feature is. */
export function documentCounts(documents: Iterable<Iterable<string>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const features of documents)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** Inverse document frequency, ln(1 + N / df). */
export const rarityIn = (documents: number, count: number): number => Math.log(1 + documents / count);

/** How rare each feature is in these documents (`rarityIn`). A feature of no document counts as one of a single one. */
export function idfOf(documents: readonly Iterable<string>[]): (feature: string) => number {
  const counts = documentCounts(documents);
  return (feature) => rarityIn(documents.length, counts.get(feature) ?? 1);
}

/** A vector with each weight multiplied by the rarity of its feature. */
export const weighed = (vector: ReadonlyMap<string, number>, rarity: (feature: string) => number): Vector =>
  new Map([...vector].map(([feature, weight]) => [feature, weight * rarity(feature)]));

/** Turns vectors into lists by feature. */
export function invert(vectors: readonly ReadonlyMap<string, number>[]): InvertedLists {
  const lists = new Map<string, { targets: number[]; weights: number[] }>();
  vectors.forEach((vector, target) => {
    const length = norm(vector) || 1;
    for (const [feature, weight] of vector) {
      const list = lists.get(feature) ?? { targets: [], weights: [] };
      list.targets.push(target);
      list.weights.push(weight / length);
      lists.set(feature, list);
    }
  });
  return lists;
}

const nowhere = { targets: [], weights: [] };

/** Cosine between a vector and each of `size` targets: only those that share a feature with it are looked at. */
export function cosines(
  lists: InvertedLists,
  vector: ReadonlyMap<string, number>,
  size: number,
): Float64Array {
  const scores = new Float64Array(size);
  const length = norm(vector) || 1;
  for (const [feature, weight] of vector) {
    const { targets, weights } = lists.get(feature) ?? nowhere;
    for (let at = 0; at < targets.length; at++) {
      const target = targets[at] ?? 0;
      scores[target] = (scores[target] ?? 0) + (weight / length) * (weights[at] ?? 0);
    }
  }
  return scores;
}

/** Cosine of two vectors; 0 when they share nothing. */
export function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const product = [...one].reduce((sum, [feature, value]) => sum + value * (other.get(feature) ?? 0), 0);
  return product === 0 ? 0 : product / (norm(one) * norm(other));
}

/** A score as it is compared and shown: to the fourth decimal, so that equal ones are equal everywhere. */
export const rounded = (score: number): number => Math.round(score * 10_000) / 10_000;
