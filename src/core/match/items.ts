import type { ItemsByCore } from '../catalogue/occupation.ts';
import type { Vector } from '../vectors/vectors.ts';

/** Features of the vectors: `f` fine competence, `m` macro-competence, `k` savoir, then its id. What every weight below was tuned on is told in docs/algorithmes.md. */
const weights = {
  fine: 1,
  macro: 0.8,
  knowledge: 0.7,
  core: 1,
  beside: 0.6,
  transversal: 0.25,
} as const;

/** What the vectors need to know of ROME's items. */
export type Items = {
  /** Macro-competence of a fine one; the item itself when it is a macro; undefined for a savoir. */
  macroOf: (id: string) => string | undefined;
  isFine: (id: string) => boolean;
  isKnowledge: (id: string) => boolean;
  isTransversal: (macro: string) => boolean;
  /** Whether ROME files an item, or its macro-competence, as transversal, in its tree or by its nature. */
  isCommon: (id: string) => boolean;
  idf: (feature: string) => number;
};

/** Adds one item to a vector, `strength` from 0 to 1: itself, and the macro-competence that it belongs to. */
export function addItem(vector: Vector, items: Items, id: string, strength: number): void {
  const raise = (feature: string, weight: number) => {
    const value = weight * strength * items.idf(feature);
    vector.set(feature, Math.max(vector.get(feature) ?? 0, value));
  };
  if (items.isKnowledge(id)) {
    raise(`k${id}`, weights.knowledge);
    return;
  }
  const macro = items.macroOf(id);
  const share = macro !== undefined && items.isTransversal(macro) ? weights.transversal : 1;
  if (items.isFine(id)) raise(`f${id}`, weights.fine * share);
  if (macro !== undefined) raise(`m${macro}`, weights.macro * share);
}

/** The features of an item, for counting how many occupations have each. */
export function featuresOf(items: Omit<Items, 'idf' | 'isTransversal' | 'isCommon'>, id: string): string[] {
  if (items.isKnowledge(id)) return [`k${id}`];
  const macro = items.macroOf(id);
  return [...(items.isFine(id) ? [`f${id}`] : []), ...(macro === undefined ? [] : [`m${macro}`])];
}

/** The vector of an occupation: what is at its heart counts more. */
export function occupationVector(items: Items, skills: ItemsByCore, knowledge: ItemsByCore): Vector {
  const vector: Vector = new Map();
  for (const group of [skills, knowledge]) {
    for (const id of [...group.main, ...group.emerging]) addItem(vector, items, id, weights.core);
    for (const id of group.other) addItem(vector, items, id, weights.beside);
  }
  return vector;
}
