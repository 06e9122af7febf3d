import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileName, objectFiles, recordFiles, type Catalogue } from '#core/catalogue/files.ts';
import { checkReferences } from '#core/catalogue/references.ts';
import { catalogueFiles, loadCatalogue } from '../catalogue-folder.ts';
import { Fatal } from '../errors.ts';
import { issueLine } from '../issue-line.ts';
import { kindOf } from './source.ts';

/** Refuses, before any work, a folder that is neither free nor a catalogue. */
export async function checkOut(out: string): Promise<void> {
  const kind = await kindOf(out);
  if (kind === 'file') throw new Fatal(`--out désigne un fichier, pas un dossier : ${out}`);
  if (kind === 'none') return;
  const names = await readdir(out);
  if (names.length > 0 && !names.includes('meta.json'))
    throw new Fatal(`le dossier ${out} n'est ni vide ni un catalogue : rien n'est écrit`);
}

/** Writes aside, checks what was written, then takes the place of the previous catalogue. On any failure the previous one stays. */
export async function writeCatalogue(catalogue: Catalogue, out: string): Promise<void> {
  const target = resolve(out);
  const aside = join(dirname(target), `.${basename(target)}.nouveau-${process.pid}`);
  let swapping = false;
  const stop = (): void => {
    if (swapping) return;
    void rm(aside, { recursive: true, force: true }).then(() => process.exit(130));
  };
  process.on('SIGINT', stop);
  try {
    await writeFiles(catalogue, aside);
    await verify(aside);
    await keepOtherFiles(target, aside);
    swapping = true;
    await swap(aside, target);
  } finally {
    process.off('SIGINT', stop);
    await rm(aside, { recursive: true, force: true });
  }
}

async function writeFiles(catalogue: Catalogue, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of keysOf(recordFiles))
    await writeFile(join(folder, fileName(file)), recordLines(catalogue[file]));
  for (const file of keysOf(objectFiles))
    await writeFile(join(folder, fileName(file)), `${JSON.stringify(catalogue[file], null, 1)}\n`);
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

/** One record per line, so that a diff is a review. */
export function recordLines(records: readonly unknown[]): string {
  if (records.length === 0) return '[]\n';
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

async function verify(folder: string): Promise<void> {
  const { catalogue, issues } = await loadCatalogue(folder);
  const found = catalogue ? checkReferences(catalogue) : issues;
  if (found.length === 0) return;
  const first = found
    .slice(0, 3)
    .map((issue) => issueLine(issue).trim())
    .join(' ; ');
  throw new Fatal(
    `le catalogue produit ne passe pas le contrôle (${found.length} problèmes), l'ancien est gardé : ${first}`,
  );
}

/** A README or a licence that lies in the folder stays there. */
async function keepOtherFiles(target: string, aside: string): Promise<void> {
  if ((await kindOf(target)) !== 'folder') return;
  const others = (await readdir(target)).filter((name) => !catalogueFiles.includes(name));
  for (const name of others) await cp(join(target, name), join(aside, name), { recursive: true });
}

async function swap(aside: string, target: string): Promise<void> {
  if ((await kindOf(target)) === 'none') return rename(aside, target);
  const previous = `${aside}.ancien`;
  await rename(target, previous);
  try {
    await rename(aside, target);
  } catch (error) {
    await rename(previous, target);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
