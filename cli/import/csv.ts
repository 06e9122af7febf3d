import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { Fatal, messageOf } from '../errors.ts';
import { setAside, type ImportLog, type SourceReport } from './log.ts';
import type { ExportFiles } from './source.ts';

/** One line of a CSV file: its cells by column name, trimmed; an absent column reads as empty. */
export type Row = { line: number; get: (column: string) => string };

export type CsvLayout = { required: readonly string[] };

/** Reads a CSV file row by row, `;` or `,`, UTF-8 or ISO-8859-15; a lacking required column is fatal. */
export async function readCsv(
  files: ExportFiles,
  name: string,
  layout: CsvLayout,
  log: ImportLog,
  onRow: (row: Row, report: SourceReport) => void,
): Promise<SourceReport> {
  const bytes = toUtf8(await files.read(name));
  const report = log.source(name);
  let columns: Map<string, number> | undefined;
  const onRecord = (cells: string[], line: number): void => {
    if (!columns) {
      columns = readHeader(cells, layout, name);
      return;
    }
    report.read += 1;
    if (cells.length === columns.size) onRow(rowOf(cells, columns, line), report);
    else refuseRow(cells.length, columns.size, { name, line, log, report });
  };
  parseAll(bytes, name, onRecord);
  if (!columns) throw new Fatal(`fichier vide : ${name}`);
  return report;
}

function parseAll(bytes: Buffer, name: string, onRecord: (cells: string[], line: number) => void): void {
  try {
    parse(bytes, {
      bom: true,
      delimiter: delimiterOf(bytes),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        onRecord(cells, lines);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof Fatal) throw error;
    throw new Fatal(`fichier CSV illisible ou tronqué : ${name} (${messageOf(error)})`);
  }
}

/** `;` or `,`, whichever the header holds more of. */
function delimiterOf(bytes: Buffer): string {
  const end = bytes.indexOf('\n');
  const header = bytes.subarray(0, end === -1 ? bytes.length : end).toString();
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

/** ROME's files are announced as UTF-8 but some are in ISO-8859-15: bytes that are not UTF-8 are read so. */
export function toUtf8(bytes: Buffer): Buffer {
  return isUtf8(bytes) ? bytes : Buffer.from(new TextDecoder('iso-8859-15').decode(bytes));
}

function readHeader(cells: readonly string[], layout: CsvLayout, name: string): Map<string, number> {
  const columns = new Map(cells.map((cell, at) => [cell.trim().normalize('NFC'), at]));
  const missing = layout.required.filter((column) => !columns.has(column));
  if (missing.length > 0) throw new Fatal(`colonne obligatoire absente de ${name} : ${missing.join(', ')}`);
  return columns;
}

function rowOf(cells: readonly string[], columns: ReadonlyMap<string, number>, line: number): Row {
  return {
    line,
    get: (column) => {
      const at = columns.get(column);
      return at === undefined ? '' : (cells[at] ?? '').trim();
    },
  };
}

type Place = { name: string; line: number; log: ImportLog; report: SourceReport };

function refuseRow(found: number, wanted: number, { name, line, log, report }: Place): void {
  setAside(report, 'nombre de champs');
  log.issues.push({
    file: name,
    line,
    field: '(ligne)',
    value: `${found} champs`,
    expected: `${wanted} champs`,
  });
}
