import { isOccupationCode } from '#core/catalogue/number.ts';
import type { RawRecord } from '#core/compile/raw.ts';
import type { Row } from '../csv.ts';
import { cleanText, readSiret } from '../values.ts';
import { addBlocTo } from './blocs.ts';

/** What is wrong in a row; `lost`: nothing of the row was kept. */
type Problem = { field: string; value: string; expected: string; lost: boolean } | undefined;

/** One of the optional files: adds its rows to the records. */
export type DetailTable = {
  prefix: string;
  required: readonly string[];
  /** What the catalogue lacks without it. */
  without: string;
  add: (record: RawRecord, row: Row) => Problem;
};

const lost = (field: string, value: string, expected: string): Problem => ({
  field,
  value,
  expected,
  lost: true,
});

function addBloc(record: RawRecord, row: Row): Problem {
  const code = cleanText(row.get('Bloc_Competences_Code'));
  const label = cleanText(row.get('Bloc_Competences_Libelle'));
  if (code === '') return lost('Bloc_Competences_Code', code, 'un code de bloc');
  if (label === '') return lost('Bloc_Competences_Libelle', label, 'un libellé de bloc');
  const expected = addBlocTo(record, { code, label });
  return expected === undefined
    ? undefined
    : { field: 'Bloc_Competences_Code', value: code, expected, lost: false };
}

function addCertifier(record: RawRecord, row: Row): Problem {
  const name = cleanText(row.get('Nom_Certificateur'));
  if (name === '') return lost('Nom_Certificateur', name, 'un nom');
  const siret = readSiret(row.get('Siret_Certificateur'));
  record.certifiers.push({ name, siret: siret ?? null });
  if (siret !== undefined) return undefined;
  return {
    field: 'Siret_Certificateur',
    value: row.get('Siret_Certificateur'),
    expected: '14 chiffres',
    lost: false,
  };
}

function addAgreements(record: RawRecord, row: Row): Problem {
  for (const at of [1, 2, 3]) {
    const number = row.get(`Ccn_${at}_Numero`);
    if (number !== '') record.brochures.push(number);
  }
  return undefined;
}

/** Some records bear a domain (`H12`) or an older group (`M1700`) instead of an occupation: reported when it is used. */
function addOccupation(record: RawRecord, row: Row): Problem {
  const code = row.get('Codes_Rome_Code').toUpperCase();
  if (!isOccupationCode(code) || code.endsWith('00')) {
    return lost('Codes_Rome_Code', code, 'un code de métier ROME, une lettre et quatre chiffres');
  }
  record.rome.push(code);
  return undefined;
}

const addTo =
  (list: (record: RawRecord) => string[], column: string) =>
  (record: RawRecord, row: Row): Problem => {
    const value = cleanText(row.get(column));
    if (value === '') return lost(column, value, 'une valeur');
    list(record).push(value);
    return undefined;
  };

/** `22624 : Installation frigorifique` */
function addFormacode(record: RawRecord, row: Row): Problem {
  const label = cleanText(row.get('Formacode_Libelle')).replace(/^\d+ : /, '');
  if (label !== '') (record.formacodeLabels ??= []).push(label);
  return addTo(({ formacodes }) => formacodes, 'Formacode_Code')(record, row);
}

export const detailTables: readonly DetailTable[] = [
  {
    prefix: 'export_fiches_CSV_Blocs_De_Comp',
    required: ['Numero_Fiche', 'Bloc_Competences_Code', 'Bloc_Competences_Libelle'],
    without: 'pas de blocs',
    add: addBloc,
  },
  {
    prefix: 'export_fiches_CSV_Certificateurs',
    required: ['Numero_Fiche', 'Siret_Certificateur', 'Nom_Certificateur'],
    without: 'pas de certificateurs',
    add: addCertifier,
  },
  {
    prefix: 'export_fiches_CSV_CCN',
    required: ['Numero_Fiche', 'Ccn_1_Numero'],
    without: 'pas de conventions collectives',
    add: addAgreements,
  },
  {
    prefix: 'export_fiches_CSV_Rome',
    required: ['Numero_Fiche', 'Codes_Rome_Code'],
    without: 'pas de métiers',
    add: addOccupation,
  },
  {
    prefix: 'export_fiches_CSV_Nsf',
    required: ['Numero_Fiche', 'Nsf_Code'],
    without: 'pas de domaines NSF',
    add: addTo((record) => record.nsf, 'Nsf_Code'),
  },
  {
    prefix: 'export_fiches_CSV_Formacode',
    required: ['Numero_Fiche', 'Formacode_Code'],
    without: 'pas de Formacodes',
    add: addFormacode,
  },
  {
    prefix: 'export_fiches_CSV_VoixdAcc',
    required: ['Numero_Fiche', 'Si_Jury'],
    without: "pas de voies d'accès",
    add: addTo((record) => (record.routes ??= []), 'Si_Jury'),
  },
];
