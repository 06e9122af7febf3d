/** Fields of the text index and their weights. */
export const fieldBoosts = { title: 4, names: 3, body: 1.6 } as const;
export type TextField = keyof typeof fieldBoosts;
export const textFields = Object.keys(fieldBoosts) as TextField[];

/** Length of a field counts little (a trade with fifty appellations is not a worse answer than one with five). */
export const lengthWeight = 0.35;
export const saturation = 1.2;

/** How rare a stem is: lunr's own formula, over the fields that hold it. */
export function rarity(documents: number, held: number): number {
  return Math.log(1 + Math.abs((documents - held + 0.5) / (held + 0.5)));
}

/** BM25 as lunr computes it, to three decimals. `length`: that of the field, beside the average one. */
export function weigh(field: TextField, rare: number, times: number, length: number): number {
  const share = 1 - lengthWeight + lengthWeight * length;
  const weight = (rare * ((saturation + 1) * times)) / (saturation * share + times);
  return Math.round(weight * fieldBoosts[field] * 1000) / 1000;
}
