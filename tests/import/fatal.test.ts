import { createWriteStream } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { contents, edec, here, importWith, shared, temp, type Outcome } from './harness.ts';

const csv = join(here, 'csv', 'input', 'rncp');
const STANDARD = 'export_fiches_CSV_Standard_2024_02_22.csv';

let folder: string;
let previous: string;

beforeAll(async () => {
  folder = await temp();
  previous = join(folder, 'catalogue');
  await importWith(['--rncp', csv], previous);
});

/** The import fails with one sentence, exit code 1, and leaves the previous catalogue and nothing else. */
async function expectFatal(args: readonly string[], sentence: RegExp, rome?: string): Promise<void> {
  const before = await contents(previous);
  const around = await readdir(folder);
  expectRefused(await importWith(args, previous, rome), sentence);
  expect(await contents(previous)).toEqual(before);
  expect(await readdir(folder)).toEqual(around);
}

function expectRefused({ code, out, err }: Outcome, sentence: RegExp): void {
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({ error: err.trim().replace('Erreur : ', '') });
}

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(await temp(), name);
  await writeFile(path, content);
  return path;
}

async function zipBytes(entries: Record<string, Buffer>): Promise<Buffer> {
  const path = join(await temp(), 'essai.zip');
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(entries)) zip.addBuffer(bytes, name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return readFile(path);
}

const standardZip = async (): Promise<Buffer> =>
  zipBytes({ [STANDARD]: await readFile(join(csv, STANDARD)) });

describe('a fatal problem', () => {
  it('no such file', () => expectFatal(['--rncp', '/nulle/part.zip'], /introuvable : \/nulle\/part\.zip/));

  it('no such branch file', () =>
    expectFatal(['--rncp', csv, '--branch-cqp', '/nulle/part.csv'], /introuvable/));

  it('not a zip', async () => {
    await expectFatal(['--rncp', await file('faux.zip', 'ceci est un texte')], /ce n'est pas un zip/);
  });

  it('a folder without the required file', async () =>
    expectFatal(['--rncp', await temp()], /aucun fichier export_fiches_CSV_Standard/));

  it('a required column missing', async () => {
    const copy = await temp();
    await cp(csv, copy, { recursive: true });
    const text = await readFile(join(copy, STANDARD), 'utf8');
    await writeFile(join(copy, STANDARD), text.replace('"Intitule"', '"Titre"'));
    await expectFatal(['--rncp', copy], /colonne obligatoire absente .*Standard.* : Intitule/);
  });

  it('a required column missing in ROME', async () => {
    const rome = await temp();
    await cp(join(shared, 'rome'), rome, { recursive: true });
    await writeFile(
      join(rome, 'unix_referentiel_savoir_v460_utf8.csv'),
      '"code","libelle_savoir"\n"1","Un savoir"\n',
    );
    await expectFatal(['--rncp', csv], /colonne obligatoire absente .*savoir.* : code_ogr_savoir/, rome);
  });

  it('a truncated CSV', async () => {
    const copy = await temp();
    await cp(csv, copy, { recursive: true });
    const text = await readFile(join(copy, STANDARD), 'utf8');
    await writeFile(join(copy, STANDARD), text.slice(0, text.lastIndexOf('Manager') + 3));
    await expectFatal(['--rncp', copy], /illisible ou tronqué/);
  });

  it('a truncated zip', async () => {
    const bytes = await standardZip();
    await expectFatal(
      ['--rncp', await file('coupe.zip', bytes.subarray(0, bytes.length - 40))],
      /zip tronqué ou abîmé/,
    );
  });

  it('a zip whose content is damaged', async () => {
    const bytes = await standardZip();
    bytes.fill(0xff, 100, 200);
    await expectFatal(['--rncp', await file('abime.zip', bytes)], /zip tronqué ou abîmé/);
  });

  it('a path that leaves the folder of the zip', async () => {
    const bytes = await zipBytes({ 'aa/secret.csv': Buffer.from('x') });
    const evil = Buffer.from(bytes.toString('latin1').replaceAll('aa/secret.csv', '../secret.csv'), 'latin1');
    await expectFatal(['--rncp', await file('evade.zip', evil)], /chemin qui sort de son dossier/);
  });

  it('a zip bomb', async () => {
    const bytes = await zipBytes({ [STANDARD]: Buffer.alloc(20 * 1024 * 1024, 'a') });
    await expectFatal(['--rncp', await file('bombe.zip', bytes)], /anormalement compressé/);
  });

  it('a truncated XML', async () => {
    const xml = await readFile(
      join(here, 'xml-v41', 'input', 'export-fiches-rncp-v4-1-2026-09-29.xml'),
      'utf8',
    );
    await expectFatal(['--rncp-xml', await file('coupe.xml', xml.slice(0, 2000))], /XML tronqué/);
  });

  it('an empty XML', async () => {
    await expectFatal(['--rncp-xml', await file('vide.xml', '')], /XML tronqué/);
  });

  it('an entity bomb', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><FICHES>&b;</FICHES>';
    await expectFatal(['--rncp-xml', await file('bombe.xml', bomb)], /DOCTYPE ou des entités/);
  });

  it('an unreadable curated file', async () => {
    const curated = await temp();
    await writeFile(join(curated, 'scope.json'), '{"rules": [');
    const args = [
      '--rncp',
      csv,
      '--rome',
      join(shared, 'rome'),
      '--curated',
      curated,
      '--out',
      previous,
      '--json',
    ];
    const before = await contents(previous);
    expectRefused(await edec('import', ...args), /scope\.json n'est pas un JSON lisible/);
    expect(await contents(previous)).toEqual(before);
  });

  it('an output folder that is not a catalogue', async () => {
    const out = await temp();
    await writeFile(join(out, 'photos.txt'), 'précieux');
    expectRefused(await importWith(['--rncp', csv], out), /ni vide ni un catalogue/);
    expect(await readdir(out)).toEqual(['photos.txt']);
  });
});

describe('the output folder', () => {
  it('may be empty, and keeps files that are not the catalogue’s', async () => {
    const out = join(await temp(), 'catalogue');
    await mkdir(out);
    expect((await importWith(['--rncp', csv], out)).code).toBe(0);
    await writeFile(join(out, 'README.md'), 'Licence Ouverte 2.0');
    expect((await importWith(['--rncp', csv], out)).code).toBe(0);
    expect(await readFile(join(out, 'README.md'), 'utf8')).toBe('Licence Ouverte 2.0');
    await rm(out, { recursive: true });
  });
});

describe('a wrong use', () => {
  it.each([
    [['import'], /--rncp ou --rncp-xml/],
    [['import', '--rncp', 'x'], /--rome/],
    [['import', '--rncp', 'x', '--rome', 'y'], /--out/],
    [['import', '--rncp', 'x', '--rome', 'y', '--out', 'z', '--date', '31/12/2024'], /AAAA-MM-JJ/],
    [['import', '--inconnue'], /option inconnue : --inconnue/],
    [['voler'], /commande inconnue/],
  ])('%j exits with 2', async (argv, sentence) => {
    const { code, err } = await edec(...argv);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });
});
