import type { Lang } from './lang.ts';

/** How a trade comes to a sector where it is exercised as it is. */
export const asItIsWords: Readonly<Record<Lang, string>> = {
  fr: 'exercé là tel quel',
  en: 'practised there as it is',
};

/** Heads of the columns of who may come to a trade, in their order. */
export const originColumns = [
  { fr: 'code_rome', en: 'rome_code' },
  { fr: 'metier', en: 'occupation' },
  { fr: 'secteurs', en: 'sectors' },
  { fr: 'par_code', en: 'by_code' },
  { fr: 'par', en: 'by' },
  { fr: 'repose_sur', en: 'rests_on' },
  { fr: 'gestes_en_commun', en: 'skills_in_common' },
  { fr: 'gestes_du_coeur', en: 'core_skills' },
  { fr: 'blocs_a_faire_evaluer', en: 'blocs_to_assess' },
  { fr: 'blocs_a_acquerir', en: 'blocs_to_learn' },
] as const;
