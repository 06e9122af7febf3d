import type { WordTable } from './lang.ts';

/** Heads of the columns of our spreadsheets, in their order. Codes have columns of their own. */
export const columnWords = {
  id: { fr: 'numero', en: 'number' },
  title: { fr: 'intitule', en: 'title' },
  kind: { fr: 'type', en: 'kind' },
  level: { fr: 'niveau', en: 'level' },
  status: { fr: 'statut', en: 'status' },
  ends: { fr: 'fin_enregistrement', en: 'registration_end' },
  certifiers: { fr: 'certificateurs', en: 'awarding_bodies' },
  blocs: { fr: 'blocs', en: 'blocs' },
  blocCodes: { fr: 'codes_blocs', en: 'bloc_codes' },
  blocOrigin: { fr: 'blocs_origine', en: 'blocs_from' },
  sectors: { fr: 'secteurs', en: 'sectors' },
  sectorEvidence: { fr: 'secteurs_reposent_sur', en: 'sectors_rest_on' },
  naf: { fr: 'codes_naf', en: 'naf_codes' },
  opcos: { fr: 'opco', en: 'opco' },
  idcc: { fr: 'codes_idcc', en: 'idcc_codes' },
  families: { fr: 'familles', en: 'families' },
  occupations: { fr: 'metiers', en: 'occupations' },
  rome: { fr: 'codes_rome', en: 'rome_codes' },
  routes: { fr: 'voies_acces', en: 'access_routes' },
  successors: { fr: 'successeurs', en: 'successors' },
  sources: { fr: 'sources', en: 'sources' },
} as const satisfies WordTable<string>;

export type Column = keyof typeof columnWords;

/** What the blocs of compared pathways are to each other. */
export const blocGroupWords: WordTable<'common' | 'shared' | 'specific' | 'unknown' | 'general'> = {
  common: { fr: 'Socle commun', en: 'Common core' },
  shared: { fr: 'Partagé par certains', en: 'Shared by some' },
  specific: { fr: 'Propre à un seul', en: 'Specific to one' },
  unknown: { fr: 'Gestes non renseignés', en: 'Gestures not given' },
  general: { fr: 'Enseignement général', en: 'General education' },
};
