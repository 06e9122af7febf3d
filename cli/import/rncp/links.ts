import { registerNumber } from '#core/catalogue/number.ts';
import type { RawLink } from '#core/compile/succession.ts';
import { readCsv, type Row } from '../csv.ts';
import { setAside, type ImportLog } from '../log.ts';
import type { ExportFiles } from '../export-files.ts';
import { chooseFile } from '../source.ts';

const PREFIX = 'export_fiches_CSV_Ancienne_Nouvelle';
const columns = ['Ancienne_Certification', 'Nouvelle_Certification'] as const;

/** Who replaces whom; both columns may speak, a record may have several rows, a number absent from Standard still links others. */
export async function readLinks(files: ExportFiles, log: ImportLog): Promise<RawLink[]> {
  const file = chooseFile(files, PREFIX, log);
  if (file === undefined) {
    log.remarks.push(`fichier facultatif absent : ${PREFIX}*.csv (pas de successions)`);
    return [];
  }
  const links: RawLink[] = [];
  await readCsv(
    files,
    file,
    { required: ['Numero_Fiche', ...columns], source: 'rncp-succession' },
    log,
    (row, report) => {
      const field = ['Numero_Fiche', ...columns].find(
        (column) => row.get(column) !== '' && registerNumber(row.get(column)) === undefined,
      );
      if (field !== undefined) {
        setAside(report, 'numéro illisible');
        log.issues.push({
          file,
          line: row.line,
          record: row.get('Numero_Fiche'),
          field,
          value: row.get(field),
          expected: 'un numéro RNCP ou RS',
        });
        return;
      }
      const found = linksOf(row);
      if (found.length === 0) return setAside(report, 'renvoi à soi-même ou vide');
      report.kept += 1;
      links.push(...found);
    },
  );
  return links;
}

function linksOf(row: Row): RawLink[] {
  const self = registerNumber(row.get('Numero_Fiche')) ?? '';
  const [older, newer] = columns.map((column) => registerNumber(row.get(column)));
  const links = [
    ...(older === undefined ? [] : [{ older, newer: self }]),
    ...(newer === undefined ? [] : [{ older: self, newer }]),
  ];
  return links.filter((link) => link.older !== link.newer && self !== '');
}
