import { fold } from '../text/fold.ts';

/** An industry of several of our sectors, named as people do: "l’agro". */
type WholeIndustry = { id: string; label: string; labelEn: string; sectors: readonly string[] };

/** Grouped by us: the sectors that share the sector "Industrie - Alimentaire" of ROME. */
const industries: readonly (WholeIndustry & { said: RegExp })[] = [
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
    said: /^(?:(?:l |les |la |le |un |une |des |mon |en |dans |de |d |du |the |a |an |in |usines?|industries?|secteur|filiere|domaine|boite|entreprise|metiers?|postes?|travail|travailler|bosser|boulot|taf|emploi|job|work(?:ing)?|factor(?:y|ies)|industry|plants?|sector|manufacturing|production|processing|company) ?)*(?:agro|agro ?alim[a-z]{3,9}|iaa|alimentaires?|alimentation|food(?: processing| and drinks?| manufacturing)?)(?: (?:industries?|usines?|factor(?:y|ies)|industry|plants?|sector|manufacturing|production|processing|company))?$/u,
  },
];

/** The industries of several sectors. */
export const wholeIndustries: readonly WholeIndustry[] = industries;

/** A whole industry by its id; null for none of ours. */
export const wholeIndustry = (id: string): WholeIndustry | null =>
  industries.find((one) => one.id === id) ?? null;

/** The whole industry that all of the words of a text say: "dans l’agroalimentaire"; null where they say more, or none. */
export function wholeIndustrySaid(text: string): WholeIndustry | null {
  const words = fold(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
  return industries.find(({ said }) => said.test(words)) ?? null;
}

/** The sectors of a place that is one, or a whole industry. */
export const sectorsOfPlace = (id: string): readonly string[] => wholeIndustry(id)?.sectors ?? [id];

/** Sectors by id, as they are said: a whole industry once, then those of none that is whole. */
export function byIndustry(ids: readonly string[]): { whole: readonly WholeIndustry[]; others: string[] } {
  const whole = industries.filter(({ sectors }) => sectors.every((id) => ids.includes(id)));
  const said = whole.flatMap(({ sectors }) => sectors);
  return { whole, others: ids.filter((id) => !said.includes(id)) };
}
