import { emptyRome, type RawRome } from '#core/compile/raw.ts';
import { Fatal } from '../../errors.ts';
import { readCsv } from '../csv.ts';
import { setAside, type ImportLog } from '../log.ts';
import type { Progress } from '../progress.ts';
import type { ExportFiles } from '../export-files.ts';
import { findFile } from '../source.ts';
import { romeTables, type RomeTable } from './tables.ts';

/** The CSV files of ROME 4.0 -> raw arrays, one per kind of fact. */
export async function readRome(files: ExportFiles, log: ImportLog, progress: Progress): Promise<RawRome> {
  const rome = emptyRome();
  for (const table of romeTables) {
    const file = table.prefixes.map((prefix) => findFile(files, prefix)).find((name) => name !== undefined);
    if (file !== undefined) {
      progress.step(`lecture de ${file}`);
      await readTable(files, file, table, rome, log);
    } else if (table.optional === undefined)
      throw new Fatal(`aucun fichier ${table.prefixes[0]}*.csv dans ${files.origin}`);
    else log.remarks.push(`fichier facultatif absent : ${table.prefixes[0]}*.csv (${table.optional})`);
  }
  return rome;
}

async function readTable(
  files: ExportFiles,
  file: string,
  table: RomeTable,
  rome: RawRome,
  log: ImportLog,
): Promise<void> {
  await readCsv(
    files,
    file,
    {
      required: table.required,
      source: table.prefixes[0]?.replace('unix_', 'rome-').replaceAll('_', '-') ?? file,
    },
    log,
    (row, report) => {
      const outcome = table.add(rome, row);
      if (outcome === 'kept') report.kept += 1;
      else setAside(report, outcome.reason);
      if (outcome !== 'kept' && outcome.field !== undefined) {
        const { field, expected = 'une valeur' } = outcome;
        log.issues.push({ file, line: row.line, field, value: row.get(field), expected });
      }
    },
  );
}
