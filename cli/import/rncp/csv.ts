import { registerNumber } from '#core/catalogue/number.ts';
import type { RawRecord } from '#core/compile/raw.ts';
import { emptyRecord } from '#core/compile/raw.ts';
import { Fatal } from '../../errors.ts';
import { readCsv, type Row } from '../csv.ts';
import { keepRecord } from '../keep.ts';
import { setAside, type ImportLog } from '../log.ts';
import type { Progress } from '../progress.ts';
import type { ExportFiles } from '../export-files.ts';
import { chooseFile } from '../source.ts';
import { cleanText, readActive, readDate, readLevel, readTitle } from '../values.ts';
import { detailTables, type DetailTable } from './tables.ts';

const RNCP_CSV = 'rncp';
const STANDARD = 'export_fiches_CSV_Standard';
/** `export_fiches_CSV_Rome` -> `rncp-rome`: what a file gave is kept under this name. */
const sourceOf = (prefix: string): string =>
  prefix.replace('export_fiches_CSV_', 'rncp-').toLowerCase().replaceAll('_', '-');

const standardColumns = [
  'Numero_Fiche',
  'Intitule',
  'Abrege_Libelle',
  'Nomenclature_Europe_Niveau',
  'Date_Fin_Enregistrement',
  'Actif',
];

/** The ten CSV files of France compétences -> records by number. `Standard` is required, the others may lack. */
export async function readRncpCsv(
  files: ExportFiles,
  log: ImportLog,
  progress: Progress,
  date: string | null,
): Promise<Map<string, RawRecord>> {
  const standard = chooseFile(files, STANDARD, log);
  if (standard === undefined) throw new Fatal(`aucun fichier ${STANDARD}*.csv dans ${files.origin}`);
  progress.step(`lecture de ${standard}`);
  const records = new Map<string, RawRecord>();
  await readCsv(
    files,
    standard,
    { required: standardColumns, source: sourceOf(STANDARD) },
    log,
    (row, report) => {
      const record = readStandard(row, standard, log, date);
      if (typeof record === 'string') setAside(report, record);
      else
        keepRecord(records, record, report, {
          field: 'Numero_Fiche',
          issue: { file: standard, line: row.line },
          log,
        });
    },
  );
  for (const table of detailTables) await readDetails(files, table, records, log, progress);
  return records;
}

/** A record, or the reason why it is set aside. */
function readStandard(row: Row, file: string, log: ImportLog, date: string | null): RawRecord | string {
  const issue = (field: string, expected: string): void => {
    log.issues.push({
      file,
      line: row.line,
      record: row.get('Numero_Fiche'),
      field,
      value: row.get(field),
      expected,
    });
  };
  const id = registerNumber(row.get('Numero_Fiche'));
  if (id === undefined) {
    issue('Numero_Fiche', 'RNCP ou RS suivi de chiffres');
    return 'numéro illisible';
  }
  const abbreviation = cleanText(row.get('Abrege_Libelle')) || null;
  const title = readTitle(row.get('Intitule'), abbreviation);
  if (title === '') {
    issue('Intitule', 'un intitulé');
    return 'sans intitulé';
  }
  const active = readActive(row.get('Actif'));
  if (active === undefined) {
    issue('Actif', 'ACTIVE ou INACTIVE');
    return 'statut illisible';
  }
  const level = readLevel(row.get('Nomenclature_Europe_Niveau'));
  if (level === undefined) issue('Nomenclature_Europe_Niveau', 'NIV1 à NIV8, REPRISE ou vide');
  const ends = readDate(row.get('Date_Fin_Enregistrement'));
  if (ends === undefined) issue('Date_Fin_Enregistrement', 'une date JJ/MM/AAAA');
  if (active && ends && date !== null && ends < date)
    issue('Date_Fin_Enregistrement', `une fin à venir le ${date}, la fiche étant ACTIVE`);
  return {
    ...emptyRecord(id, RNCP_CSV),
    title,
    abbreviation,
    level: level ?? null,
    active,
    ends: ends ?? null,
  };
}

async function readDetails(
  files: ExportFiles,
  table: DetailTable,
  records: ReadonlyMap<string, RawRecord>,
  log: ImportLog,
  progress: Progress,
): Promise<void> {
  const file = chooseFile(files, table.prefix, log);
  if (file === undefined) {
    log.remarks.push(`fichier facultatif absent : ${table.prefix}*.csv (${table.without})`);
    return;
  }
  progress.step(`lecture de ${file}`);
  await readCsv(
    files,
    file,
    { required: table.required, source: sourceOf(table.prefix) },
    log,
    (row, report) => {
      const record = records.get(registerNumber(row.get('Numero_Fiche')) ?? '');
      if (!record) return setAside(report, 'fiche absente de Standard');
      const problem = table.add(record, row);
      if (problem) log.issues.push({ file, line: row.line, record: record.id, ...problem });
      if (problem?.lost) setAside(report, `${problem.field} illisible`);
      else report.kept += 1;
    },
  );
}
