import { parse } from 'csv-parse/sync';
import { shown } from '#core/catalogue/issue.ts';
import { Fatal, messageOf } from '../errors.ts';
import { decode, isOdd, mend, spelt } from './bytes.ts';
import { openQuote, unquote } from './quotes.ts';
import { setAside, type ImportLog, type SourceReport } from './log.ts';
import type { ExportFiles } from './export-files.ts';

/** One line of a CSV file: its cells by column name, trimmed; an absent column reads as empty. */
export type Row = { line: number; get: (column: string) => string };

/** `source`: what the counts of this file are kept under, from one import to the next; by default its name. */
type CsvLayout = { required: readonly string[]; source?: string };

/** Reads a CSV file row by row, `;` or `,`, UTF-8, Windows-1252 or ISO-8859-15; a lacking required column is fatal. */
export async function readCsv(
  files: ExportFiles,
  name: string,
  layout: CsvLayout,
  log: ImportLog,
  onRow: (row: Row, report: SourceReport) => void,
): Promise<SourceReport> {
  const text = decode(await files.read(name), name);
  const report = log.source(name, layout.source ?? name.replace(/\.\w+$/, ''));
  const odd = isOdd(text);
  let header: Header | undefined;
  const onRecord = (cells: string[], line: number): void => {
    if (!header) {
      header = readHeader(cells, layout, name);
      return;
    }
    report.read += 1;
    const place = { name, line, log, report };
    const row = fitted(cells, header, place);
    if (row) onRow(rowOf(odd ? mended(row, header, place) : row, header, line, place), report);
  };
  parseAll(text, name, onRecord);
  if (!header) throw new Fatal(`fichier vide : ${name}`);
  return report;
}

function parseAll(text: string, name: string, onRecord: (cells: string[], line: number) => void): void {
  try {
    parse(text, {
      delimiter: delimiterOf(text, name),
      // Left to guess, it takes the first line's end, and a line that ends otherwise would go on in a cell.
      record_delimiter: ['\r\n', '\n', '\r'],
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
function delimiterOf(text: string, name: string): string {
  const end = text.indexOf('\n');
  const header = end === -1 ? text : text.slice(0, end);
  const count = (sign: string): number => header.split(sign).length;
  if (/^sep=/i.test(header))
    throw new Fatal(
      `${name} commence par une ligne « sep= » d'Excel : la retirer, ou reprendre le fichier officiel`,
    );
  if (count('\t') > Math.max(count(';'), count(',')))
    throw new Fatal(`${name} est séparé par des tabulations : il faut « ; » ou « , »`);
  return count(';') > count(',') ? ';' : ',';
}

type Header = { columns: ReadonlyMap<string, number>; size: number };

/** Excel adds empty columns at the end; a name given twice would read one column for another. */
function readHeader(cells: readonly string[], layout: CsvLayout, name: string): Header {
  if (cells.some((cell) => cell.includes('\n')))
    throw new Fatal(`guillemet non fermé dans la ligne de titres de ${name}`);
  const names = cells.map((cell) => cell.trim().normalize('NFC'));
  while (names.at(-1) === '') names.pop();
  const columns = new Map(names.map((column, at) => [column, at]));
  const missing = layout.required.filter((column) => !columns.has(column));
  if (missing.length > 0) throw new Fatal(`colonne obligatoire absente de ${name} : ${missing.join(', ')}`);
  const twice = names.find((column, at) => columns.get(column) !== at);
  if (twice !== undefined) throw new Fatal(`colonne en double dans ${name} : ${twice}`);
  return { columns, size: names.length };
}

type Place = { name: string; line: number; log: ImportLog; report: SourceReport };

/** The cells under the header's columns; undefined, and said, when the row has others. */
function fitted(cells: string[], { size }: Header, place: Place): string[] | undefined {
  const swallowed = cells.find(openQuote);
  if (cells.slice(size).some((cell) => cell.trim() !== '') || cells.length < size)
    refuseRow('nombre de champs', `${cells.length} champs`, `${size} champs`, place);
  else if (swallowed !== undefined)
    refuseRow('guillemet non fermé', shown(swallowed), 'une ligne par fiche', place);
  else return cells.slice(0, size);
  return undefined;
}

function refuseRow(reason: string, value: string, expected: string, place: Place): void {
  setAside(place.report, reason);
  place.log.issues.push({ file: place.name, line: place.line, field: '(ligne)', value, expected });
}

function mended(cells: string[], { columns }: Header, { name, line, log }: Place): string[] {
  const names = [...columns.keys()];
  return cells.map((cell, at) => {
    if (!isOdd(cell)) return cell;
    const field = names[at] ?? '';
    const record = (cells[columns.get('Numero_Fiche') ?? -1] ?? '').trim();
    log.issues.push({
      file: name,
      line,
      ...(record === '' || isOdd(record) ? {} : { record }),
      field,
      value: shown(spelt(cell)),
      expected: 'un texte lisible, en UTF-8',
    });
    return mend(cell);
  });
}

function rowOf(cells: readonly string[], { columns }: Header, line: number, { name, log }: Place): Row {
  return {
    line,
    get: (column) => {
      const at = columns.get(column);
      const cell = at === undefined ? '' : (cells[at] ?? '').trim();
      const bare = unquote(cell);
      if (bare === undefined) return cell;
      log.once({
        file: name,
        line,
        field: column,
        value: shown(cell),
        expected: 'des guillemets doublés dans la cellule',
      });
      return bare;
    },
  };
}
