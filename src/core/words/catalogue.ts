import type { Evidence, FactEvidence } from '../catalogue/evidence.ts';
import type { OpcoId } from '../catalogue/ids.ts';
import type { PlaceKind } from '../catalogue/place.ts';
import type { WordTable } from './lang.ts';

/** On what a fact of a record rests. */
export const factWords: WordTable<FactEvidence> = {
  certifier: { fr: 'certificateur', en: 'awarding body' },
  ccn: { fr: 'convention collective', en: 'collective agreement' },
  committee: { fr: 'commission de branche', en: 'branch committee' },
  charter: { fr: 'charte CQPI', en: 'CQPI charter' },
  predecessor: { fr: 'fiche précédente', en: 'previous record' },
  occupation: { fr: 'métier visé', en: 'target occupation' },
  curated: { fr: 'lecture du titre', en: 'read in the title' },
  record: { fr: 'fiche officielle', en: 'official record' },
  parent: { fr: 'ancien code de métier', en: 'older occupation code' },
  title: { fr: 'même intitulé, même type', en: 'same title, same kind' },
};

/** On what a bridge between two pathways rests. */
export const bridgeWords: WordTable<Evidence> = {
  official: { fr: 'correspondance officielle', en: 'official correspondence' },
  charter: { fr: 'charte CQPI', en: 'CQPI charter' },
  shared: { fr: 'blocs au même intitulé et aux mêmes gestes', en: 'blocs with the same title and skills' },
  estimated: { fr: 'gestes proches, estimé par nous', en: 'close skills, estimated by us' },
};

/** An evidence by itself ("preuve …"). */
export const evidenceWords: WordTable<Evidence> = {
  official: { fr: 'officielle', en: 'official' },
  charter: { fr: 'charte CQPI', en: 'CQPI charter' },
  shared: { fr: 'bloc ou compétence en commun', en: 'a bloc or skill in common' },
  estimated: { fr: 'estimée par nous', en: 'estimated by us' },
};

/** On what a move from one trade to another rests. */
export const moveWords: WordTable<Evidence> = {
  official: { fr: 'Mobilité officielle du ROME', en: 'Official ROME mobility' },
  charter: { fr: 'Par charte CQPI', en: 'By CQPI charter' },
  shared: { fr: 'Lien déduit', en: 'Deduced link' },
  estimated: {
    fr: 'Proximité estimée par nous, à vérifier',
    en: 'Closeness estimated by us, to be checked',
  },
};

/** State of a record. */
export const recordWords: WordTable<'active' | 'inactive' | 'superseded'> = {
  active: { fr: 'en vigueur', en: 'active' },
  inactive: { fr: 'plus en vigueur', en: 'no longer active' },
  superseded: { fr: 'ancien numéro', en: 'old number' },
};

/** What a thing of the catalogue is called. */
export const kindWords: WordTable<PlaceKind | 'skill' | 'superseded'> = {
  sector: { fr: 'secteur', en: 'sector' },
  industry: { fr: 'filière', en: 'industry' },
  family: { fr: 'famille', en: 'family' },
  occupation: { fr: 'métier', en: 'occupation' },
  pathway: { fr: 'parcours', en: 'pathway' },
  bloc: { fr: 'bloc', en: 'bloc' },
  skill: { fr: 'compétence', en: 'skill' },
  superseded: recordWords.superseded,
};

export const opcoWords: WordTable<OpcoId> = {
  'opco-2i': { fr: 'Opco 2i', en: 'Opco 2i' },
  ocapiat: { fr: 'Ocapiat', en: 'Ocapiat' },
};
