import { isOccupationCode } from '#core/catalogue/number.ts';
import { emptyRecord, type RawRecord } from '#core/compile/raw.ts';
import { readCsv, type Row } from './csv.ts';
import { keepRecord } from './keep.ts';
import { setAside, type ImportLog } from './log.ts';
import type { ExportFiles } from './export-files.ts';
import { cleanText, readDate } from './values.ts';

const BRANCH_CQP = 'certif-info';
const required = ['Code_Diplome', 'Libelle_Diplome', 'valideur'];
const MAX_ROME = 9;

/** Certificates that branches issue outside the RNCP, from the documented CSV (docs/import.md) -> records CI… */
export async function readBranchCqp(
  files: ExportFiles,
  name: string,
  log: ImportLog,
): Promise<Map<string, RawRecord>> {
  const records = new Map<string, RawRecord>();
  await readCsv(files, name, { required, source: BRANCH_CQP }, log, (row, report) => {
    const record = readRow(row, name, log);
    if (typeof record === 'string') setAside(report, record);
    else
      keepRecord(records, record, report, {
        field: 'Code_Diplome',
        issue: { file: name, line: row.line },
        log,
      });
  });
  return records;
}

function readRow(row: Row, file: string, log: ImportLog): RawRecord | string {
  const code = row.get('Code_Diplome');
  const issue = (field: string, expected: string): void => {
    log.issues.push({ file, line: row.line, record: code, field, value: row.get(field), expected });
  };
  if (!/^\d+$/.test(code)) {
    issue('Code_Diplome', 'un nombre');
    return 'code illisible';
  }
  const title = cleanText(row.get('Libelle_Diplome'));
  if (title === '') {
    issue('Libelle_Diplome', 'un intitulé');
    return 'sans intitulé';
  }
  const state = row.get('Etat_Libelle');
  if (state !== '' && !/^publié/i.test(state)) return `état « ${state} »`;
  const updated = readDate(row.get('Date_MaJ'));
  if (updated === undefined) issue('Date_MaJ', 'une date JJ/MM/AAAA');
  return {
    ...emptyRecord(`CI${code.replace(/^0+(?=\d)/, '')}`, BRANCH_CQP),
    title,
    active: true,
    updated: updated ?? null,
    abbreviation: cleanText(row.get('Libelle_Type_Diplome')) || null,
    committees: cleanText(row.get('valideur')) || null,
    rome: romeCodes(row, issue),
    nsf: row.get('Code_Nsf') === '' ? [] : [row.get('Code_Nsf')],
    formacodes: row.get('Code_FormaCode') === '' ? [] : [row.get('Code_FormaCode')],
  };
}

function romeCodes(row: Row, issue: (field: string, expected: string) => void): string[] {
  const codes: string[] = [];
  for (let at = 1; at <= MAX_ROME; at += 1) {
    const code = row.get(`Code_Rome_${at}`).toUpperCase();
    if (isOccupationCode(code)) codes.push(code);
    else if (code !== '') issue(`Code_Rome_${at}`, 'un code ROME, une lettre et quatre chiffres');
  }
  return codes;
}
