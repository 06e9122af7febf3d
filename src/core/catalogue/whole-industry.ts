/** An industry of several of our sectors, named as people do: "l’agro". */
export type WholeIndustry = { id: string; label: string; labelEn: string; sectors: readonly string[] };

/** Grouped by us: the sectors that share the sector "Industrie - Alimentaire" of ROME. */
const industries: readonly WholeIndustry[] = [
  {
    id: 'alimentaire',
    label: 'Industries alimentaires',
    labelEn: 'Food industry',
    sectors: [
      'boissons',
      'boulangerie-industrielle',
      'charcuterie-salaison',
      'cooperation-agricole',
      'epicerie-confiserie',
      'fruits-legumes',
      'grains-meunerie-nutrition-animale',
      'industrie-laitiere',
      'plats-prepares-conserves',
      'produits-de-la-mer',
      'sucre',
      'viandes',
      'vin-spiritueux',
      'volailles-oeufs',
    ],
  },
];

/** The industries of several sectors. */
export const wholeIndustries: readonly WholeIndustry[] = industries;

/** A whole industry by its id; null for none of ours. */
export const wholeIndustry = (id: string): WholeIndustry | null =>
  industries.find((one) => one.id === id) ?? null;

/** The sectors of a place that is one, or a whole industry. */
export const sectorsOfPlace = (id: string): readonly string[] => wholeIndustry(id)?.sectors ?? [id];

/** Sectors by id, as they are said: a whole industry once, then those of none that is whole. */
export function byIndustry(ids: readonly string[]): { whole: readonly WholeIndustry[]; others: string[] } {
  const whole = industries.filter(({ sectors }) => sectors.every((id) => ids.includes(id)));
  const said = whole.flatMap(({ sectors }) => sectors);
  return { whole, others: ids.filter((id) => !said.includes(id)) };
}
