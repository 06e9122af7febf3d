import { isOccupationCode } from '#core/catalogue/number.ts';
import type { RawRome } from '#core/compile/raw.ts';
import type { Row } from '../csv.ts';
import { cleanText } from '../values.ts';

/** A row kept, or set aside for a reason; with a `field`, it is an issue too. */
export type Outcome = 'kept' | { reason: string; field?: string; expected?: string };

const isOgr = (text: string): boolean => /^\d+$/.test(text);

export function badCode(row: Row, ...columns: string[]): Outcome | undefined {
  const field = columns.find((column) => !isOccupationCode(row.get(column)));
  return field === undefined
    ? undefined
    : { reason: 'code ROME illisible', field, expected: 'une lettre de A à N et quatre chiffres' };
}

export function badItem(row: Row, idColumn: string, labelColumn?: string): Outcome | undefined {
  if (!isOgr(row.get(idColumn)))
    return { reason: 'numéro illisible', field: idColumn, expected: 'un nombre' };
  if (labelColumn !== undefined && cleanText(row.get(labelColumn)) === '')
    return { reason: 'sans libellé', field: labelColumn, expected: 'un libellé' };
  return undefined;
}

const groups = new Map<string, RawRome['links'][number]['group']>([
  ['1', 'skills'],
  ['2', 'behaviours'],
  ['3', 'knowledge'],
]);

export function addRomeLink(rome: RawRome, row: Row): Outcome {
  const bloc = row.get('code_compo_bloc');
  if (bloc !== '5' && bloc !== '6') return { reason: 'hors compétences et contextes (appellations…)' };
  const group = bloc === '6' ? 'contexts' : groups.get(row.get('code_rubrique'));
  if (!group) return { reason: 'rubrique inconnue', field: 'code_rubrique', expected: '1, 2 ou 3' };
  const bad = badCode(row, 'code_rome') ?? badItem(row, 'code_ogr');
  if (bad) return bad;
  rome.links.push({ occupation: row.get('code_rome'), group, item: row.get('code_ogr') });
  return 'kept';
}

export function addCore(rome: RawRome, row: Row): Outcome {
  const word = row.get('coeur_metier').toLowerCase();
  if (word === '') return { reason: 'hors cœur de métier' };
  const core = word === 'principale' ? 'main' : /^[eé]mergente$/.test(word) ? 'emerging' : undefined;
  if (!core)
    return {
      reason: 'cœur de métier inconnu',
      field: 'coeur_metier',
      expected: 'Principale, Émergente ou vide',
    };
  rome.cores.push({ occupation: row.get('code_rome'), item: row.get('code_ogr'), core });
  return 'kept';
}

export function addSkill(rome: RawRome, row: Row): Outcome {
  const bad = badItem(row, 'code_ogr', 'libelle_competence');
  if (bad) return bad;
  const parent = row.get('code_ogr_macro_comp');
  rome.skills.push({
    id: row.get('code_ogr'),
    label: cleanText(row.get('libelle_competence')),
    macro: row.get('nature').startsWith('Macro'),
    parent: parent === '' || parent === '0' ? null : parent,
    code: row.get('code_macro_comp') || null,
    category: row.get('sous_cat_comp') || row.get('cat_comp') || null,
  });
  return 'kept';
}

export function addSectorLinks(rome: RawRome, row: Row): Outcome {
  const bad = badCode(row, 'code_rome');
  if (bad) return bad;
  for (const sector of [row.get('code_sect_activite'), row.get('code_ss_sect_activite')]) {
    if (sector !== '') rome.sectorLinks.push({ occupation: row.get('code_rome'), sector });
  }
  return 'kept';
}

export function addMobility(rome: RawRome, row: Row): Outcome {
  const bad = badCode(row, 'code_rome', 'code_rome_cible');
  if (bad) return bad;
  if (!isOgr(row.get('numero_ordre')))
    return { reason: 'rang illisible', field: 'numero_ordre', expected: 'un nombre' };
  rome.mobilities.push({
    occupation: row.get('code_rome'),
    target: row.get('code_rome_cible'),
    rank: Number(row.get('numero_ordre')),
  });
  return 'kept';
}

export const addDomain =
  (code: string, label: string) =>
  (rome: RawRome, row: Row): Outcome => {
    if (!/^[A-N](\d\d)?$/.test(row.get(code)))
      return { reason: 'code de domaine illisible', field: code, expected: 'H ou H21' };
    rome.domains.push({ code: row.get(code), label: cleanText(row.get(label)) });
    return 'kept';
  };

export const addSector =
  (code: string, label: string, parent?: string) =>
  (rome: RawRome, row: Row): Outcome => {
    const bad = badItem(row, code, label);
    if (bad) return bad;
    rome.sectors.push({
      code: row.get(code),
      label: cleanText(row.get(label)),
      parent: parent === undefined ? null : row.get(parent) || null,
    });
    return 'kept';
  };

/** The tree's official file and the rebuilt one name their columns differently. */
export function addTree(rome: RawRome, row: Row): Outcome {
  const field = cleanText(
    row.get('libelle_domaine') || row.get('domaine_competence') || row.get('libelle_domaine_competence'),
  );
  const issue = cleanText(row.get('libelle_enjeu') || row.get('enjeu'));
  const code = row.get('code_enjeu');
  if (code === '' || field === '' || issue === '') return { reason: 'sans domaine ni enjeu' };
  rome.tree.push({ code, field, issue });
  return 'kept';
}
