import { registerNumber } from '#core/catalogue/number.ts';
import type { OpcoId } from '#core/catalogue/ids.ts';
import type { RawOpcoList } from '#core/compile/raw.ts';
import { readCsv } from './csv.ts';
import { setAside, type ImportLog } from './log.ts';
import type { ExportFiles } from './export-files.ts';
import { findFile } from './source.ts';

const lists: readonly { opco: OpcoId; prefix: string }[] = [
  { opco: 'opco-2i', prefix: 'opco_2i' },
  { opco: 'ocapiat', prefix: 'opco_ocapiat' },
];

/** The numbers that each Opco says it follows: one file per Opco, one column `code_rncp`. */
export async function readOpcoLists(files: ExportFiles, log: ImportLog): Promise<RawOpcoList[]> {
  const read: RawOpcoList[] = [];
  for (const { opco, prefix } of lists) {
    const file = findFile(files, prefix);
    if (file === undefined) {
      log.remarks.push(`fichier facultatif absent : ${prefix}*.csv (pas de liste de cet Opco)`);
      continue;
    }
    const records = new Set<string>();
    await readCsv(files, file, { required: ['code_rncp'] }, log, (row, report) => {
      const id = registerNumber(row.get('code_rncp'));
      if (id === undefined) {
        setAside(report, 'numéro illisible');
        const value = row.get('code_rncp');
        log.issues.push({
          file,
          line: row.line,
          field: 'code_rncp',
          value,
          expected: 'RNCP suivi de chiffres',
        });
      } else if (records.has(id)) setAside(report, 'numéro en double');
      else {
        records.add(id);
        report.kept += 1;
      }
    });
    read.push({ opco, records: [...records] });
  }
  return read;
}
