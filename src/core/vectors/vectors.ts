/** A sparse vector: feature -> weight. */
export type Vector = Map<string, number>;

/** Vectors that can be asked for by feature: the targets that have it, and its weight there divided by their norm. */
export type InvertedLists = ReadonlyMap<string, readonly { target: number; weight: number }[]>;

export const norm = (vector: ReadonlyMap<string, number>): number =>
  Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));

/** In how many of these documents each feature is. */
export function documentCounts(documents: Iterable<Iterable<string>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const features of documents)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** Inverse document frequency, ln(1 + N / df). A feature of no document counts as one of a single one. */
export function idfOf(documents: readonly Iterable<string>[]): (feature: string) => number {
  const counts = documentCounts(documents);
  return (feature) => Math.log(1 + documents.length / (counts.get(feature) ?? 1));
}

/** A vector with each weight multiplied by the rarity of its feature. */
export const weighed = (vector: ReadonlyMap<string, number>, rarity: (feature: string) => number): Vector =>
  new Map([...vector].map(([feature, weight]) => [feature, weight * rarity(feature)]));

/** Turns vectors into lists by feature. */
export function invert(vectors: readonly ReadonlyMap<string, number>[]): InvertedLists {
  const lists = new Map<string, { target: number; weight: number }[]>();
  vectors.forEach((vector, target) => {
    const length = norm(vector) || 1;
    for (const [feature, weight] of vector) {
      const list = lists.get(feature);
      if (list) list.push({ target, weight: weight / length });
      else lists.set(feature, [{ target, weight: weight / length }]);
    }
  });
  return lists;
}

/** Cosine between a vector and each of `size` targets: only those that share a feature with it are looked at. */
export function cosines(
  lists: InvertedLists,
  vector: ReadonlyMap<string, number>,
  size: number,
): Float64Array {
  const scores = new Float64Array(size);
  const length = norm(vector) || 1;
  for (const [feature, weight] of vector) {
    for (const { target, weight: other } of lists.get(feature) ?? [])
      scores[target] = (scores[target] ?? 0) + (weight / length) * other;
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
