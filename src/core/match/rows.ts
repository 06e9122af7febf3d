import type { InvertedLists } from '../vectors/vectors.ts';
import type { Features } from './features.ts';

/**
 * Vectors over the features of items, in one row: of each, the places of its features in the order in which they are met, and
 * their weights before rarity. A feature counts once, for the strongest of its mentions.
 */
export class Rows {
  readonly #features: Features;
  readonly #ends: number[] = [];
  readonly #places: number[] = [];
  readonly #weights: number[] = [];
  /** By place of a feature: where it stands in the row of now, plus one; 0: nowhere. */
  readonly #standing: Uint32Array;
  /** In how many vectors each feature is. */
  readonly counts: Uint32Array;

  constructor(features: Features) {
    this.#features = features;
    this.#standing = new Uint32Array(features.size);
    this.counts = new Uint32Array(features.size);
  }

  /** Adds an item to the vector of now: itself, then the macro-competence that it belongs to. */
  add(item: number, strength: number): void {
    const features = this.#features;
    const own = features.own(item);
    if (own > 0) this.#mention(item, own * strength);
    const macro = features.macro(item);
    if (macro >= 0) this.#mention(macro, features.macroWeight(item) * strength);
  }

  #mention(place: number, weight: number): void {
    const at = (this.#standing[place] ?? 0) - 1;
    if (at < 0) {
      this.#standing[place] = this.#places.push(place);
      this.#weights.push(weight);
      this.counts[place] = (this.counts[place] ?? 0) + 1;
    } else if ((this.#weights[at] ?? 0) < weight) this.#weights[at] = weight;
  }

  /** The vector is whole: what follows is of the next one. */
  close(): void {
    const places = this.#places;
    for (let at = this.#ends.at(-1) ?? 0; at < places.length; at++) this.#standing[places[at] ?? 0] = 0;
    this.#ends.push(places.length);
  }

  /** The vectors as inverted lists, weighed by the rarity of each feature: the lists that `invert` makes, at the speed of a phone. */
  lists(rarities: Float64Array): InvertedLists {
    const starts = new Uint32Array(this.counts.length + 1);
    for (let place = 0; place < this.counts.length; place++)
      starts[place + 1] = (starts[place] ?? 0) + (this.counts[place] ?? 0);
    const targets = new Uint32Array(this.#places.length);
    const weights = new Float64Array(this.#places.length);
    const next = starts.slice();
    let from = 0;
    this.#ends.forEach((to, target) => {
      const length = this.#length(from, to, rarities);
      for (let at = from; at < to; at++) {
        const place = this.#places[at] ?? 0;
        const free = next[place] ?? 0;
        next[place] = free + 1;
        targets[free] = target;
        weights[free] = ((this.#weights[at] ?? 0) * (rarities[place] ?? 0)) / length;
      }
      from = to;
    });
    return {
      get: (feature) => {
        const place = this.#features.placeOf(feature);
        if (place === undefined) return undefined;
        const [first, last] = [starts[place], starts[place + 1]];
        return { targets: targets.subarray(first, last), weights: weights.subarray(first, last) };
      },
    };
  }

  /** Length of the vector between two places of the row; that of one without features is 1. */
  #length(from: number, to: number, rarities: Float64Array): number {
    let sum = 0;
    for (let at = from; at < to; at++) {
      const weight = (this.#weights[at] ?? 0) * (rarities[this.#places[at] ?? 0] ?? 0);
      sum += weight * weight;
    }
    return Math.sqrt(sum) || 1;
  }
}
