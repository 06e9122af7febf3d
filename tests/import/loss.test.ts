import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { contents, here, importWith, temp } from './harness.ts';

const csv = join(here, 'csv', 'input', 'rncp');
const STANDARD = 'export_fiches_CSV_Standard_2024_02_22.csv';
let out: string;

beforeEach(async () => {
  out = join(await temp(), 'catalogue');
  await importWith(['--rncp', csv], out);
});

async function changed(file: string, change: (text: string) => string): Promise<string> {
  const copy = await temp();
  await cp(csv, copy, { recursive: true });
  const name = (await readdir(copy)).find((found) => found.startsWith(file)) ?? '';
  await writeFile(join(copy, name), change(await readFile(join(copy, name), 'utf8')));
  return copy;
}

const header = (text: string): string => `${text.split('\n')[0] ?? ''}\n`;

describe('a gutted source never replaces a good catalogue', () => {
  it.each<[string, string, (text: string) => string, RegExp]>([
    ['a header alone', STANDARD, header, /Standard.* ne contient aucune fiche/],
    ['other words for Actif', STANDARD, (text) => text.replace(/"(IN)?ACTIVE"/g, '"Vigueur"'), /aucune des/],
    ['a column twice', STANDARD, (text) => text.replace('"Intitule"', '"Actif"'), /Intitule/],
    ['a column too many', STANDARD, (text) => text.replace(/\r?\n/, ';"Autre"\n'), /aucune des/],
    [
      'rows with commas',
      STANDARD,
      (text) => header(text) + text.slice(text.indexOf('\n') + 1).replaceAll(';', ','),
      /aucune des/,
    ],
    ['blocs gone', 'export_fiches_CSV_Blocs', header, /rncp-blocs-de-comp : 0 lignes au lieu de 3/],
  ])('%s', async (_, file, change, sentence) => {
    const before = await contents(out);
    const { code, err } = await importWith(['--rncp', await changed(file, change)], out);
    expect(err).toMatch(sentence);
    expect(code).toBe(1);
    expect(await contents(out)).toEqual(before);
  });

  it('an XML without FICHE', async () => {
    const path = join(await temp(), 'vide.xml');
    await writeFile(
      path,
      '<?xml version="1.0" encoding="UTF-8"?><FICHES><VERSION_FLUX>4.1</VERSION_FLUX></FICHES>',
    );
    const { code, err } = await importWith(['--rncp-xml', path], out);
    expect(err).toMatch(/vide\.xml ne contient aucune fiche/);
    expect(code).toBe(1);
  });

  it('unless asked, and the report says so', async () => {
    const folder = await changed('export_fiches_CSV_Blocs', header);
    const { code, out: report } = await importWith(['--rncp', folder, '--accept-loss'], out);
    expect(code).toBe(0);
    expect(report).toContain('perte acceptée (--accept-loss) : rncp-blocs-de-comp');
  });
});

it.each([
  ['tabs', (text: string) => text.replaceAll(';', '\t'), /tabulations/],
  ['an open quote in the header', (text: string) => text.replace('"Actif"', '"Actif'), /guillemet non fermé/],
  ['sep=', (text: string) => `sep=;\n${text}`, /sep=/],
])('%s is refused with its cause', async (_, change, sentence) => {
  const { code, err } = await importWith(['--rncp', await changed(STANDARD, change)], out);
  expect(err).toMatch(sentence);
  expect(code).toBe(1);
});

it('ignores the empty columns that Excel adds', async () => {
  const folder = await changed(STANDARD, (text) => text.replace(/\r?\n/g, ';;\n'));
  expect(await importWith(['--rncp', folder], out)).toMatchObject({ code: 0 });
});
