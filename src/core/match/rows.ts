import type { InvertedLists } from '../vectors/vectors.ts';
import type { Features } from './features.ts';

/** Vectors to be: of each, where its items start in one row of all, and the place and strength of each item. */
export type Mentions = { starts: Uint32Array; items: Uint32Array; strengths: Float64Array };

/**
 * The vectors over the features of items, in one row: where each ends, the places of its features in the order in which they are met,
 * and their weights before rarity. `counts`: in how many vectors each feature is.
 */
type Rows = { ends: Uint32Array; places: Uint32Array; weights: Float64Array; counts: Uint32Array };

/**
 * Reads mentions of items as vectors: each is itself, then the macro-competence that it belongs to. A feature counts once, for the
 * strongest of its mentions. One loop over numbers, for a phone.
 */
export function rowsOf({ own, macro, macroWeight }: Features, { starts, items, strengths }: Mentions): Rows {
  const size = own.length;
  const ends = new Uint32Array(starts.length - 1);
  const places = new Uint32Array(2 * items.length);
  const weights = new Float64Array(2 * items.length);
  const counts = new Uint32Array(size);
  // By place of a feature: where it stands in the row of now, plus one.
  const standing = new Uint32Array(size);
  let next = 0;
  for (let row = 0; row < ends.length; row++) {
    const first = next;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const item = items[at] ?? 0;
      const strength = strengths[at] ?? 0;
      for (let kind = 0; kind < 2; kind++) {
        const place = kind === 0 ? item : (macro[item] ?? -1);
        const weight = ((kind === 0 ? own[item] : macroWeight[item]) ?? 0) * strength;
        if (place < 0 || weight === 0) continue;
        const known = (standing[place] ?? 0) - 1;
        if (known >= first && places[known] === place) {
          if ((weights[known] ?? 0) < weight) weights[known] = weight;
          continue;
        }
        places[next] = place;
        weights[next] = weight;
        counts[place] = (counts[place] ?? 0) + 1;
        standing[place] = ++next;
      }
    }
    ends[row] = next;
  }
  return { ends, places: places.subarray(0, next), weights: weights.subarray(0, next), counts };
}

/** Lengths of the vectors, weighed by the rarity of each feature; that of one without features is 1. */
function lengthsOf({ ends, places, weights }: Rows, rarities: Float64Array): Float64Array {
  const lengths = new Float64Array(ends.length);
  let at = 0;
  for (let row = 0; row < ends.length; row++) {
    let sum = 0;
    for (; at < (ends[row] ?? 0); at++) {
      const weight = (weights[at] ?? 0) * (rarities[places[at] ?? 0] ?? 0);
      sum += weight * weight;
    }
    lengths[row] = Math.sqrt(sum) || 1;
  }
  return lengths;
}

/** The vectors as inverted lists, weighed by the rarity of each feature: the lists that `invert` makes. */
export function listsOf(features: Features, rows: Rows, rarities: Float64Array): InvertedLists {
  const { ends, places, weights, counts } = rows;
  const lengths = lengthsOf(rows, rarities);
  const starts = new Uint32Array(counts.length + 1);
  for (let place = 0; place < counts.length; place++)
    starts[place + 1] = (starts[place] ?? 0) + (counts[place] ?? 0);
  const next = starts.slice();
  const targets = new Uint32Array(places.length);
  const shares = new Float64Array(places.length);
  let at = 0;
  for (let row = 0; row < ends.length; row++) {
    const length = lengths[row] ?? 1;
    for (; at < (ends[row] ?? 0); at++) {
      const place = places[at] ?? 0;
      const free = next[place] ?? 0;
      next[place] = free + 1;
      targets[free] = row;
      shares[free] = ((weights[at] ?? 0) * (rarities[place] ?? 0)) / length;
    }
  }
  return {
    get: (feature) => {
      const place = features.placeOf(feature);
      if (place === undefined) return undefined;
      const [first, last] = [starts[place], starts[place + 1]];
      return { targets: targets.subarray(first, last), weights: shares.subarray(first, last) };
    },
  };
}
