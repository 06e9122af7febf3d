import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { readCsv } from './csv.ts';
import type { ExportFiles } from './export-files.ts';
import { ImportLog } from './log.ts';

const fileOf = (text: string): ExportFiles => ({
  origin: 'mémoire',
  names: ['f.csv'],
  read: () => Promise.resolve(Buffer.from(text)),
  stream: () => Promise.resolve(Readable.from([text])),
  close: () => undefined,
});

it.each(['\r\n', '\n', '\r'])('reads each line of a file whose first one ends with %j', async (end) => {
  const rows: string[] = [];
  const text = `Numero_Fiche;Jury${end}RNCP1;a\nRNCP2;b\r\n"RNCP3";"c\nd"\rRNCP4;e\n`;
  await readCsv(fileOf(text), 'f.csv', { required: ['Jury'] }, new ImportLog(), (row) =>
    rows.push(`${row.get('Numero_Fiche')} ${row.get('Jury')}`),
  );
  expect(rows).toEqual(['RNCP1 a', 'RNCP2 b', 'RNCP3 c\nd', 'RNCP4 e']);
});
