import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCatalogue } from '../../cli/catalogue-folder.ts';
import { here, importWith, temp } from './harness.ts';

const csv = join(here, 'csv', 'input', 'rncp');
const xml = join(here, 'xml-v41', 'input', 'export-fiches-rncp-v4-1-2026-09-29.xml');

/** The title of RNCP90001, which both a CSV of 2024-02-22 and an XML of a day give, and what the report says. */
async function titleWith(day: string): Promise<{ title: string | undefined; report: string }> {
  const path = join(await temp(), `export-fiches-rncp-v4-1-${day}.xml`);
  await writeFile(path, (await readFile(xml, 'utf8')).replaceAll('RNCP90050', 'RNCP90001'));
  const out = join(await temp(), 'catalogue');
  const { out: report } = await importWith(['--rncp', csv, '--rncp-xml', path], out);
  const { catalogue } = await loadCatalogue(out, () => undefined);
  return { title: catalogue?.pathways.find(({ id }) => id === 'RNCP90001')?.title, report };
}

it.each([
  ['2020-01-01', 'CQP Conducteur de ligne laitière'],
  ['2026-09-29', "CQP Pilote d'installation laitière & fromagère"],
])('with an XML of %s, the newer file gives the title, and it is said', async (day, title) => {
  const found = await titleWith(day);
  expect(found.title).toBe(title);
  expect(found.report).toMatch(/1 fiches sont dans plusieurs exports : .* complète ou l'emporte/);
});
