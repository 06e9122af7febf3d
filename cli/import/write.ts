import * as disk from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileName, objectFiles, recordFiles, type Catalogue } from '#core/catalogue/files.ts';
import { registerFile, writeKnown, type KnownNumber } from '#core/catalogue/known-number.ts';
import { buildSpace } from '#core/match/space.ts';
import { checkReferences } from '#core/catalogue/references.ts';
import * as v from 'valibot';
import { Meta } from '#core/catalogue/meta.ts';
import { asideName, previousName } from '../restore.ts';
import { catalogueFiles, loadCatalogue } from '../catalogue-folder.ts';
import { Fatal } from '../errors.ts';
import { issueLine } from '../issue-line.ts';
import { movesText } from '../moves-file.ts';
import { movesFile } from '#core/plan/stored-moves.ts';
import { kindOf } from './source.ts';

/** Refuses, before any work, a folder that is neither free nor a catalogue. */
export async function checkOut(out: string): Promise<void> {
  if (await isLink(out))
    throw new Fatal(`--out est un lien vers un autre dossier : donner le dossier lui-même (${out})`);
  const kind = await kindOf(out);
  if (kind === 'file') throw new Fatal(`--out désigne un fichier, pas un dossier : ${out}`);
  if (kind === 'none') return;
  const names = await disk.readdir(out);
  if (names.length > 0 && (await previousMeta(out)) === undefined && !looksLikeOurs(names))
    throw new Fatal(`le dossier ${out} n'est ni vide ni un catalogue : rien n'est écrit`);
}

/** A catalogue whose `meta.json` is damaged still holds its other files. */
const looksLikeOurs = (names: readonly string[]): boolean =>
  catalogueFiles.filter((name) => names.includes(name)).length > catalogueFiles.length / 2;

async function isLink(path: string): Promise<boolean> {
  try {
    return (await disk.lstat(resolve(path))).isSymbolicLink();
  } catch {
    return false;
  }
}

/** The counts of the catalogue that lies there, if it is one. */
export async function previousMeta(out: string): Promise<Meta | undefined> {
  try {
    const content: unknown = JSON.parse(await disk.readFile(join(out, 'meta.json'), 'utf8'));
    const parsed = v.safeParse(Meta, content);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** What writing does to the disk: passed in, so that a test can stop it at any step. */
export type Disk = Pick<typeof disk, 'cp' | 'mkdir' | 'readdir' | 'rename' | 'rm' | 'writeFile'>;

/**
 * Writes aside, checks what was written, then takes the place of the previous catalogue. On any failure the previous one stays.
 * `known`: all known numbers, written beside the catalogue when asked for.
 */
export async function writeCatalogue(
  catalogue: Catalogue,
  out: string,
  known: readonly KnownNumber[] | null = null,
  files: Disk = disk,
): Promise<void> {
  const target = resolve(out);
  const aside = join(dirname(target), asideName(basename(target), process.pid));
  let swapping = false;
  const stop = (): void => {
    if (swapping) return;
    void files.rm(aside, { recursive: true, force: true }).then(() => process.exit(130));
  };
  process.on('SIGINT', stop);
  try {
    await writeFiles(catalogue, aside, files);
    await verify(aside);
    await keepOtherFiles(target, aside, files);
    await files.writeFile(join(aside, movesFile), await movesText(buildSpace(catalogue), catalogue, aside));
    if (known) await files.writeFile(join(aside, registerFile), recordLines(writeKnown(known)));
    swapping = true;
    await swap(aside, target, files);
  } finally {
    process.off('SIGINT', stop);
    await files.rm(aside, { recursive: true, force: true });
  }
}

async function writeFiles(catalogue: Catalogue, folder: string, files: Disk): Promise<void> {
  await files.mkdir(folder, { recursive: true });
  for (const file of keysOf(recordFiles))
    await files.writeFile(join(folder, fileName(file)), recordLines(catalogue[file]));
  for (const file of keysOf(objectFiles))
    await files.writeFile(join(folder, fileName(file)), `${JSON.stringify(catalogue[file], null, 1)}\n`);
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

/** One record per line, so that a diff is a review. */
function recordLines(records: readonly unknown[]): string {
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
async function keepOtherFiles(target: string, aside: string, files: Disk): Promise<void> {
  if ((await kindOf(target)) !== 'folder') return;
  const others = (await files.readdir(target)).filter((name) => !catalogueFiles.includes(name));
  for (const name of others) await files.cp(join(target, name), join(aside, name), { recursive: true });
}

/** Killed between the two renames, the next command finds the previous one: see `restore`. */
async function swap(aside: string, target: string, files: Disk): Promise<void> {
  if ((await kindOf(target)) === 'none') return files.rename(aside, target);
  const previous = previousName(aside);
  await files.rename(target, previous);
  try {
    await files.rename(aside, target);
  } catch (error) {
    await files.rename(previous, target);
    throw error;
  }
  await files.rm(previous, { recursive: true, force: true });
}
