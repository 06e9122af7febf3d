import { fold } from '../text/fold.ts';
import { wholeIndustry, type WholeIndustry } from './whole-industry.ts';

/** By the id of a whole industry, all of the words that say it. */
const saidBy: readonly (readonly [string, RegExp])[] = [
  [
    'alimentaire',
    /^(?:(?:l |les |la |le |un |une |des |mon |en |dans |de |d |du |the |a |an |in |usines?|industries?|secteur|filiere|domaine|boite|entreprise|metiers?|postes?|travail|travailler|bosser|boulot|taf|emploi|job|work(?:ing)?|factor(?:y|ies)|industry|plants?|sector|manufacturing|production|processing|company) ?)*(?:agro|agro ?alim[a-z]{3,9}|iaa|alimentaires?|alimentation|food(?: processing| and drinks?| manufacturing)?)(?: (?:industries?|usines?|factor(?:y|ies)|industry|plants?|sector|manufacturing|production|processing|company))?$/u,
  ],
];

/** The whole industry that all of the words of a text say: "dans l’agroalimentaire"; null where they say more, or none. */
export function wholeIndustrySaid(text: string): WholeIndustry | null {
  const words = fold(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
  const [id] = saidBy.find(([, said]) => said.test(words)) ?? [];
  return id === undefined ? null : wholeIndustry(id);
}
