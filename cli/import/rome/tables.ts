import type { RawRome } from '#core/compile/raw.ts';
import type { Row } from '../csv.ts';
import { cleanText } from '../values.ts';
import {
  addCore,
  addDomain,
  addRomeLink,
  addMobility,
  addSector,
  addSectorLinks,
  addSkill,
  addTree,
  badCode,
  badItem,
  type Outcome,
} from './rows.ts';

export type RomeTable = {
  prefixes: readonly string[];
  required: readonly string[];
  /** What the catalogue lacks without the file; absent = the file is required. */
  optional?: string;
  add: (rome: RawRome, row: Row) => Outcome;
};

/** The files of ROME 4.0 that the catalogue uses. */
export const romeTables: readonly RomeTable[] = [
  {
    prefixes: ['unix_referentiel_code_rome'],
    required: ['code_rome', 'libelle_rome', 'code_rome_parent'],
    add: (rome, row) =>
      badCode(row, 'code_rome') ??
      (rome.occupations.push({
        code: row.get('code_rome'),
        label: cleanText(row.get('libelle_rome')),
        parent: row.get('code_rome_parent') || null,
      }),
      'kept'),
  },
  {
    prefixes: ['unix_referentiel_appellation'],
    required: ['code_ogr', 'libelle_appellation_long', 'code_rome'],
    add: (rome, row) =>
      badItem(row, 'code_ogr', 'libelle_appellation_long') ??
      badCode(row, 'code_rome') ??
      (rome.titles.push({
        id: row.get('code_ogr'),
        label: cleanText(row.get('libelle_appellation_long')),
        occupation: row.get('code_rome'),
      }),
      'kept'),
  },
  {
    prefixes: ['unix_referentiel_competence'],
    required: ['code_ogr', 'nature', 'libelle_competence', 'code_ogr_macro_comp'],
    add: addSkill,
  },
  {
    prefixes: ['unix_referentiel_savoir'],
    required: ['code_ogr_savoir', 'libelle_savoir'],
    add: (rome, row) =>
      badItem(row, 'code_ogr_savoir', 'libelle_savoir') ??
      (rome.knowledge.push({
        id: row.get('code_ogr_savoir'),
        label: cleanText(row.get('libelle_savoir')),
        category: row.get('categorie_savoir') || null,
      }),
      'kept'),
  },
  {
    prefixes: ['unix_referentiel_contexte_travail'],
    required: ['code_ogr', 'libelle_cont_travail'],
    optional: 'pas de contextes de travail',
    add: (rome, row) =>
      badItem(row, 'code_ogr', 'libelle_cont_travail') ??
      (rome.contexts.push({
        id: row.get('code_ogr'),
        label: cleanText(row.get('libelle_cont_travail')),
        category: cleanText(row.get('libelle_type_cont_trav')) || null,
      }),
      'kept'),
  },
  {
    prefixes: ['unix_liens_rome_referentiels'],
    required: ['code_rome', 'code_compo_bloc', 'code_rubrique', 'code_ogr'],
    add: addRomeLink,
  },
  {
    prefixes: ['unix_coherence_item'],
    required: ['code_rome', 'code_ogr', 'coeur_metier'],
    optional: 'pas de cœur de métier',
    add: addCore,
  },
  {
    prefixes: ['unix_rubrique_mobilite'],
    required: ['code_rome', 'code_rome_cible', 'numero_ordre'],
    optional: 'pas de mobilités',
    add: addMobility,
  },
  {
    prefixes: ['unix_grand_domaine'],
    required: ['code_grand_domaine', 'libelle_grand_domaine'],
    add: addDomain('code_grand_domaine', 'libelle_grand_domaine'),
  },
  {
    prefixes: ['unix_domaine_professionnel'],
    required: ['code_domaine_professionnel', 'libelle_domaine_professionnel'],
    add: addDomain('code_domaine_professionnel', 'libelle_domaine_professionnel'),
  },
  {
    prefixes: ['unix_secteur_activite'],
    required: ['code_sect_activite', 'libelle_sect_activite'],
    optional: "pas de secteurs d'activité ROME",
    add: addSector('code_sect_activite', 'libelle_sect_activite'),
  },
  {
    prefixes: ['unix_sous_secteur_activite'],
    required: ['code_ss_sect_activite', 'libelle_ss_sect_activite', 'code_sect_activite'],
    optional: "pas de sous-secteurs d'activité ROME",
    add: addSector('code_ss_sect_activite', 'libelle_ss_sect_activite', 'code_sect_activite'),
  },
  {
    prefixes: ['unix_arborescence_secteur_activite'],
    required: ['code_sect_activite', 'code_rome'],
    optional: "pas de secteurs d'activité par métier",
    add: addSectorLinks,
  },
  {
    prefixes: ['unix_arborescence_secteur_naf'],
    required: ['code_secteur_naf', 'code_rome'],
    optional: 'pas de divisions NAF par métier',
    add: (rome, row) =>
      badCode(row, 'code_rome') ??
      badItem(row, 'code_secteur_naf') ??
      (rome.naf.push({
        occupation: row.get('code_rome'),
        division: row.get('code_secteur_naf').padStart(2, '0'),
      }),
      'kept'),
  },
  {
    prefixes: ['unix_arborescence_competences', 'derived_arborescence_competences'],
    required: ['code_enjeu'],
    optional: 'pas de domaine ni d’enjeu des compétences',
    add: addTree,
  },
];
