/**
 * Whether a name is of a trade held said with more or less words: "Soudeur / Soudeuse MIG MAG" is no other trade to tell a welder of, nor
 * "Soudeur / Soudeuse" to who welds so. `labels`: those of the trades held.
 */
export const ownTrade =
  (labels: readonly string[]) =>
  (label: string): boolean =>
    labels.some((own) => label.startsWith(`${own} `) || own.startsWith(`${label} `));
