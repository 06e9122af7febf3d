import { featuresOf, isPair, isPiece } from './features.ts';

/** A text as the places of its features and what each counts, of length 1. */
export type SaidVector = readonly (readonly [feature: number, value: number])[];

/** The features of all texts, how telling each is, and each text by them. */
type Vectors = { features: readonly string[]; rarity: readonly number[]; told: readonly SaidVector[] };

/** A piece of a word tells less than the word. */
const ofPiece = 0.7;
/** Texts that must have two words side by side, or a piece: fewer is chance. */
const leastTexts = 2;

/** Texts as vectors: tf-idf (log of the count, log of the rarity among different texts), brought to length 1. */
export function vectorsOf(texts: readonly string[]): Vectors {
  const counted = new Map([...new Set(texts)].map((text) => [text, featureCounts(text)]));
  const holders = new Map<string, number>();
  for (const counts of counted.values())
    for (const feature of counts.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  const features = [...holders.keys()].filter(
    (feature) => !(isPair(feature) || isPiece(feature)) || (holders.get(feature) ?? 0) >= leastTexts,
  );
  const place = new Map(features.map((feature, at) => [feature, at]));
  const rarity = features.map(
    (feature) =>
      (Math.log((1 + counted.size) / (1 + (holders.get(feature) ?? 0))) + 1) *
      (isPiece(feature) ? ofPiece : 1),
  );
  const told = texts.map((text) => {
    const values = [...(counted.get(text) ?? [])].flatMap(([feature, count]) => {
      const at = place.get(feature);
      return at === undefined ? [] : [[at, (1 + Math.log(count)) * (rarity[at] ?? 0)] as const];
    });
    const length = Math.hypot(...values.map(([, value]) => value)) || 1;
    return values.map(([at, value]) => [at, value / length] as const);
  });
  return { features, rarity, told };
}

/** How often a text has each of its features. */
export function featureCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of featuresOf(text)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
