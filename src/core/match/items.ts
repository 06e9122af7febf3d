import type { Vector } from '../vectors/vectors.ts';

/** Weights of the features of an item. What every weight below was tuned on is told in docs/algorithmes.md. */
const weights = {
  fine: 1,
  macro: 0.8,
  knowledge: 0.7,
  transversal: 0.25,
} as const;

/**
 * How little a competence tells of a trade. `bare`: a gesture read as one of every trade, asked for without a context (to read plans, to check a
 * product); `wording`: a wording of such a gesture.
 */
export type Generic = 'bare' | 'wording';

/** What the vectors need to know of ROME's items. */
export type Items = {
  /** Macro-competence of a fine one; the item itself when it is a macro; undefined for a savoir. */
  macroOf: (id: string) => string | undefined;
  /** The gestures that a competence is: its macro-competence first, then those that it also is by our reading. */
  gesturesOf: (id: string) => readonly string[];
  /** The same, without those that it but implies: any of them is what a trade that asks for it asks for. */
  askedAs: (id: string) => readonly string[];
  isFine: (id: string) => boolean;
  isKnowledge: (id: string) => boolean;
  isTransversal: (macro: string) => boolean;
  /** Whether ROME files an item, or its macro-competence, as transversal, in its tree or by its nature. */
  isCommon: (id: string) => boolean;
  /** Whether it is a gesture of every trade, or a wording of one; null where it tells a trade. */
  genericOf: (id: string) => Generic | null;
  /** How rare a feature is among trades (`idfOf`). */
  idf: (feature: string) => number;
};

/** A feature of an item, and its weight before how strongly the item is asked for and how rare the feature is. */
type Feature = { feature: string; weight: number };

/** Weight of an item as a feature, and of its macro-competence; a transversal one weighs a quarter. */
export function weightsOf(kind: 'fine' | 'knowledge', transversal: boolean): { own: number; macro: number } {
  const share = transversal ? weights.transversal : 1;
  return { own: weights[kind] * share, macro: weights.macro * share };
}

/** The features of an item: itself (`f` a fine competence, `k` a savoir, then its id), and the macro-competence (`m`) that it belongs to. */
function featuresOf(items: Items, id: string): Feature[] {
  if (items.isKnowledge(id)) return [{ feature: `k${id}`, weight: weightsOf('knowledge', false).own }];
  const macro = items.macroOf(id);
  const of = weightsOf('fine', macro !== undefined && items.isTransversal(macro));
  const own = items.isFine(id) ? [{ feature: `f${id}`, weight: of.own }] : [];
  return macro === undefined ? own : [...own, { feature: `m${macro}`, weight: of.macro }];
}

/** Adds one item to a vector, `strength` from 0 to 1: itself, and the macro-competence that it belongs to. */
export function addItem(vector: Vector, items: Items, id: string, strength: number): void {
  for (const { feature, weight } of featuresOf(items, id)) {
    const value = weight * strength * items.idf(feature);
    vector.set(feature, Math.max(vector.get(feature) ?? 0, value));
  }
}
