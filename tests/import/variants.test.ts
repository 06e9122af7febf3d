import { createWriteStream } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { contents, here, importWith, shared, temp } from './harness.ts';

const csv = join(here, 'csv', 'input', 'rncp');
const expected = join(here, 'csv', 'expected');

/** The same facts in another wrapping give the same bytes. */
async function expectSame(rncp: string, rome = join(shared, 'rome')): Promise<void> {
  const out = join(await temp(), 'catalogue');
  expect(await importWith(['--rncp', rncp], out, rome)).toMatchObject({ code: 0, err: '' });
  const { 'report.json': _, ...files } = await contents(expected);
  expect(await contents(out)).toMatchObject(files);
}

async function zipOf(folder: string, prefix: string): Promise<string> {
  const path = join(await temp(), 'export-fiches-csv-2024-02-22.zip');
  const zip = new ZipFile();
  for (const name of await readdir(folder)) zip.addFile(join(folder, name), prefix + name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

/** Copies a folder with every file changed. */
async function copyOf(
  folder: string,
  change: (name: string, bytes: Buffer) => [string, Buffer],
): Promise<string> {
  const copy = join(await temp(), 'copie');
  for (const name of await readdir(folder)) {
    const [newName, bytes] = change(name, await readFile(join(folder, name)));
    await mkdir(dirname(join(copy, newName)), { recursive: true });
    await writeFile(join(copy, newName), bytes);
  }
  return copy;
}

/** ISO-8859-15 bytes: Latin-1 but for a few signs. */
function toLatin9(bytes: Buffer): Buffer {
  return Buffer.from(
    bytes.toString('utf8').replaceAll('œ', '\u00bd').replaceAll('€', '\u00a4').replaceAll('’', "'"),
    'latin1',
  );
}

describe('the official files in other wrappings', () => {
  it('reads the zip', async () => {
    await expectSame(await zipOf(csv, ''));
  });

  it('reads a zip whose files lie in a subfolder', async () => {
    await expectSame(await zipOf(csv, 'export du jour/'));
  });

  it('reads a folder whose files lie in a subfolder', async () => {
    const folder = await temp();
    await cp(csv, join(folder, 'export'), { recursive: true });
    await expectSame(folder);
  });

  it('reads names in NFD as in NFC', async () => {
    await expectSame(await copyOf(csv, (name, bytes) => [name.normalize('NFD'), bytes]));
  });

  it('reads files with a byte order mark', async () => {
    await expectSame(
      await copyOf(csv, (name, bytes) => [name, Buffer.concat([Buffer.from('\ufeff'), bytes])]),
    );
  });

  it('reads ROME files in ISO-8859-15', async () => {
    await expectSame(csv, await copyOf(join(shared, 'rome'), (name, bytes) => [name, toLatin9(bytes)]));
  });

  it('reads the zip of ROME', async () => {
    await expectSame(csv, await zipOf(join(shared, 'rome'), 'RefRomeCsv/'));
  });

  it('reads the XML in a zip', async () => {
    const zip = await zipOf(join(here, 'xml-v41', 'input'), '');
    const out = join(await temp(), 'catalogue');
    expect(await importWith(['--rncp-xml', zip], out)).toMatchObject({ code: 0, err: '' });
    const { 'pathways.json': pathways } = await contents(join(here, 'xml-v41', 'expected'));
    expect((await contents(out))['pathways.json']).toBe(pathways);
  });
});
