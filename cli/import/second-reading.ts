import { isDay } from '#core/catalogue/ids.ts';
import { registerNumber } from '#core/catalogue/number.ts';
import type { RawSecondReading } from '#core/compile/raw.ts';
import { readCsv, type Row } from './csv.ts';
import { setAside, type ImportLog, type SourceReport } from './log.ts';
import type { ExportFiles } from './export-files.ts';
import { cleanText } from './values.ts';
import { Fatal, messageOf } from '../errors.ts';

const blocCode = /^(RNCP|RS)\d+BC\w+$/;

/** The folder of the second reading: subjects, their domains, and which bloc or record is about which. */
export async function readSecondReading(files: ExportFiles, log: ImportLog): Promise<RawSecondReading> {
  const domains = new Map<string, string>();
  const reading: RawSecondReading = { subjects: [], blocs: [], records: [] };
  await readCsv(files, 'domaines.csv', { required: ['domaine_id', 'libelle'] }, log, (row, report) => {
    report.kept += 1;
    domains.set(row.get('domaine_id'), cleanText(row.get('libelle')));
  });
  const subjectColumns = ['competence_id', 'domaine_id', 'libelle'];
  await readCsv(files, 'competences_canoniques.csv', { required: subjectColumns }, log, (row, report) => {
    const [id, label] = [row.get('competence_id'), cleanText(row.get('libelle'))];
    if (id === '' || label === '') return lost('libelle', 'un identifiant et un libellé', row, report);
    report.kept += 1;
    const domain = row.get('domaine_id');
    reading.subjects.push({ id, label, domain: (domains.get(domain) ?? domain) || 'autres' });
  });
  const blocColumns = ['bloc_code', 'competence_id'];
  await readCsv(files, 'mapping_blocs.csv', { required: blocColumns }, log, (row, report) => {
    const code = row.get('bloc_code');
    if (!blocCode.test(code)) return lost('bloc_code', 'RNCP123BC01', row, report);
    report.kept += 1;
    reading.blocs.push({ code, subject: row.get('competence_id') || null });
  });
  const recordColumns = ['numero_fiche', 'competence_id'];
  await readCsv(files, 'mapping_fiches.csv', { required: recordColumns }, log, (row, report) => {
    const id = registerNumber(row.get('numero_fiche'));
    if (id === undefined) return lost('numero_fiche', 'RNCP suivi de chiffres', row, report);
    report.kept += 1;
    reading.records.push({ id, subject: row.get('competence_id') });
  });
  return reading;

  function lost(field: string, expected: string, row: Row, report: SourceReport): void {
    setAside(report, `${field} illisible`);
    log.issues.push({ file: report.file, line: row.line, field, value: row.get(field), expected });
  }
}

/** Version and date that its `meta.json` bears. */
export async function readSecondReadingVersion(
  files: ExportFiles,
): Promise<{ version: string | null; date: string | null }> {
  if (!files.names.includes('meta.json')) return { version: null, date: null };
  const text = (await files.read('meta.json')).toString();
  try {
    const { version, date } = JSON.parse(text) as { version?: unknown; date?: unknown };
    return {
      version: typeof version === 'string' ? version : null,
      date: typeof date === 'string' && isDay(date) ? date : null,
    };
  } catch (error) {
    throw new Fatal(`meta.json de la seconde lecture illisible : ${messageOf(error)}`);
  }
}
