import { isOccupationCode, registerNumber } from '#core/catalogue/number.ts';
import { addBlocTo } from './blocs.ts';
import type { RawRecord } from '#core/compile/raw.ts';
import { cleanText, readActive, readDate, readLevel, readSiret } from '../values.ts';
import { BLOCS, type Apply, type Draft, type Report } from './xml-draft.ts';

const push =
  (list: (record: RawRecord) => string[]): Apply =>
  ({ record }, value) => {
    if (value !== '') list(record).push(cleanText(value));
  };

const addAgreement: Apply = ({ record }, value) => {
  const number = /\d{4}/.exec(value)?.[0];
  if (number !== undefined && !record.brochures.includes(number)) record.brochures.push(number);
};

const successor =
  (list: (record: RawRecord) => string[], field: string): Apply =>
  ({ record }, value, report) => {
    if (value === '') return;
    const id = registerNumber(value);
    if (id === undefined) report({ record: record.id, field, value, expected: 'un numéro RNCP ou RS' });
    else if (id !== record.id) list(record).push(id);
  };

function checked<T>(
  draft: Draft,
  field: string,
  value: string,
  read: (text: string) => T | null | undefined,
  expected: string,
  report: Report,
): T | null {
  const result = read(value);
  if (result === undefined) report({ record: draft.record.id, field, value, expected });
  return result ?? null;
}

const addCertifier: Apply = (draft, _value, report) => {
  const group = draft.groups.get('CERTIFICATEUR');
  const name = cleanText(group?.get('NOM_CERTIFICATEUR') ?? '');
  if (name === '') return;
  const siret = checked(
    draft,
    'SIRET_CERTIFICATEUR',
    group?.get('SIRET_CERTIFICATEUR') ?? '',
    readSiret,
    '14 chiffres',
    report,
  );
  draft.record.certifiers.push({ name, siret });
};

const addBloc: Apply = (draft, _value, report) => {
  const group = draft.groups.get('BLOC_COMPETENCES');
  const code = cleanText(group?.get('CODE') ?? '');
  const label = cleanText(group?.get('LIBELLE') ?? '');
  if (code === '' || label === '') return;
  const listed = Number(group?.get('LISTE_COMPETENCES') ?? 0);
  const expected = addBlocTo(draft.record, listed > 0 ? { code, label, listed } : { code, label });
  if (expected !== undefined)
    report({ record: draft.record.id, field: 'BLOC_COMPETENCES', value: code, expected });
};

/** The codes of a side, in order, each once. */
const blocsIn = (side: ReadonlyMap<string, string> | undefined): string[] =>
  [...new Set(side?.get(BLOCS)?.split('\n') ?? [])].filter((code) => code !== '').sort();

const addCorrespondence: Apply = (draft, _value, report) => {
  const source = draft.groups.get('SOURCE');
  const destination = draft.groups.get('DESTINATION');
  const text = destination?.get('NUMERO_FICHE') ?? '';
  const target = registerNumber(text);
  if (target === undefined)
    report({
      record: draft.record.id,
      field: 'CORRESPONDANCE',
      value: text,
      expected: 'un numéro RNCP ou RS',
    });
  else
    draft.record.correspondences.push({
      source: blocsIn(source),
      target: { pathway: target, blocs: blocsIn(destination) },
    });
};

const addOccupation: Apply = ({ record }, value, report) => {
  const code = value.toUpperCase();
  if (isOccupationCode(code) && !code.endsWith('00')) record.rome.push(code);
  else if (code !== '')
    report({
      record: record.id,
      field: 'CODES_ROME',
      value,
      expected: 'un code de métier ROME, une lettre et quatre chiffres',
    });
};

/** Parent and element (or element alone when directly in FICHE) -> what it says. */
export const appliers: Readonly<Record<string, Apply | undefined>> = {
  NUMERO_FICHE: ({ record }, value) => {
    record.id = registerNumber(value) ?? value;
  },
  INTITULE: ({ record }, value) => {
    record.title = cleanText(value);
  },
  'ABREGE/CODE': ({ record }, value) => {
    record.abbreviation = cleanText(value) || null;
  },
  'NOMENCLATURE_EUROPE/NIVEAU': (draft, value, report) => {
    draft.record.level = checked(draft, 'NIVEAU', value, readLevel, 'NIV1 à NIV8, REPRISE ou vide', report);
  },
  DATE_FIN_ENREGISTREMENT: (draft, value, report) => {
    draft.record.ends = checked(
      draft,
      'DATE_FIN_ENREGISTREMENT',
      value,
      readDate,
      'une date JJ/MM/AAAA',
      report,
    );
  },
  ACTIF: (draft, value, report) => {
    draft.active = checked(draft, 'ACTIF', value, readActive, 'Oui ou Non', report);
  },
  'FORMACODE/CODE': push((record) => record.formacodes),
  'NSF/CODE': push((record) => record.nsf),
  'ROME/CODE': addOccupation,
  'IDCC/CODE': ({ record }, value) => {
    if (/^\d{1,4}$/.test(value)) record.idcc.push(value.padStart(4, '0'));
  },
  CCN_1: addAgreement,
  CCN_2: addAgreement,
  CCN_3: addAgreement,
  'CCN_1/NUMERO': addAgreement,
  'CCN_2/NUMERO': addAgreement,
  'CCN_3/NUMERO': addAgreement,
  'CCN_1/CODE': addAgreement,
  'CCN_2/CODE': addAgreement,
  'CCN_3/CODE': addAgreement,
  'CERTIFICATEURS/CERTIFICATEUR': addCertifier,
  'BLOCS_COMPETENCES/BLOC_COMPETENCES': addBloc,
  'CORRESPONDANCES/CORRESPONDANCE': addCorrespondence,
  'NOUVELLE_CERTIFICATION/ID_FICHE_NOUVELLE_CERTIFICATION': successor(
    (record) => record.successors,
    'NOUVELLES_CERTIFICATIONS',
  ),
  'NOUVELLES_CERTIFICATIONS/NOUVELLE_CERTIFICATION': successor(
    (record) => record.successors,
    'NOUVELLES_CERTIFICATIONS',
  ),
  'ANCIENNE_CERTIFICATION/ID_FICHE_ANCIENNE_CERTIFICATION': successor(
    (record) => record.predecessors,
    'ANCIENNES_CERTIFICATIONS',
  ),
  'ANCIENNES_CERTIFICATIONS/ANCIENNE_CERTIFICATION': successor(
    (record) => record.predecessors,
    'ANCIENNES_CERTIFICATIONS',
  ),
};
