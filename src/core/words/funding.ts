import type { FundingScheme } from '../catalogue/funding.ts';
import type { ConditionState, Lead, Reason } from '../funding/leads.ts';
import type { Lang, WordTable } from './lang.ts';

export const verdictWords: WordTable<Lead['verdict']> = {
  lead: { fr: 'Piste ouverte, à confirmer', en: 'An open lead, to be confirmed' },
  check: { fr: 'Piste, avec des points à vérifier', en: 'A lead, with points to check' },
  no: { fr: 'Ne semble pas convenir', en: 'Does not seem to fit' },
  closed: { fr: 'Fermé', en: 'Closed' },
};

export const conditionStateWords: WordTable<ConditionState> = {
  met: { fr: 'rempli', en: 'met' },
  notMet: { fr: 'non rempli', en: 'not met' },
  toCheck: { fr: 'à vérifier', en: 'to be checked' },
};

export const schemeStatusWords: WordTable<FundingScheme['status']> = {
  active: { fr: 'En vigueur', en: 'In force' },
  uncertain: { fr: 'Incertain', en: 'Uncertain' },
  closed: { fr: 'Fermé', en: 'Closed' },
};

export const schemeKindWords: WordTable<FundingScheme['kind']> = {
  fund: { fr: 'financement', en: 'fund' },
  contract: { fr: 'contrat', en: 'contract' },
  modality: { fr: 'modalité', en: 'modality' },
  advice: { fr: 'conseil', en: 'advice' },
  framework: { fr: 'accord-cadre', en: 'framework agreement' },
};

const audienceReason = {
  fr: 'Le dispositif s’adresse à cette situation.',
  en: 'The scheme is meant for this situation.',
} as const;

const ownStaffReason = {
  fr: 'Le dispositif sert aux salariés de l’entreprise, ou leur est dû, et non à l’entreprise qui embauche ou à une personne seule.',
  en: 'The scheme is for the company’s own staff, or owed to them, and not for the company that hires or for a person alone.',
} as const;

/** What was looked at in a scheme: whom it is for, in our words; one of its conditions, in those of its record. */
export function reasonText({ conditions }: FundingScheme, reason: Reason, lang: Lang): string {
  if (reason.kind !== 'condition')
    return (reason.kind === 'audience' ? audienceReason : ownStaffReason)[lang];
  return conditions.find(({ id }) => id === reason.condition)?.text[lang] ?? reason.condition;
}
