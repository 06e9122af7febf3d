import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Fatal } from '../errors.ts';
import { openFolder } from './folder.ts';
import { openZip } from './zip.ts';

/** The files of an official export, wherever they lie: a folder or a zip, with or without a subfolder. */
export type ExportFiles = {
  /** The path the user gave, for messages. */
  origin: string;
  /** File names without their folder, in NFC, sorted. */
  names: readonly string[];
  read: (name: string) => Promise<Buffer>;
  stream: (name: string) => Promise<Readable>;
  close: () => void;
};

/** Opens a zip or a folder. */
export async function openExport(path: string): Promise<ExportFiles> {
  const kind = await kindOf(path);
  if (kind === 'none') throw new Fatal(`fichier ou dossier introuvable : ${path}`);
  return kind === 'folder' ? openFolder(path) : openZip(path);
}

export async function kindOf(path: string): Promise<'none' | 'folder' | 'file'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

/**
 * The file whose name begins with `prefix` and ends with `extension`. When several do (two exports in one folder), the
 * last by name, so the latest date; `_utf8` first among ROME's variants.
 */
export function findFile(files: ExportFiles, prefix: string, extension = '.csv'): string | undefined {
  const wanted = prefix.toLowerCase();
  const found = files.names.filter(
    (name) => name.toLowerCase().startsWith(wanted) && name.toLowerCase().endsWith(extension),
  );
  return found.findLast((name) => name.includes('utf8')) ?? found.at(-1);
}

/** `…_2024_02_22.csv` or `…-2024-02-22.zip` -> `2024-02-22`. */
export function dateInName(name: string): string | null {
  const found = /(20\d\d)[-_](\d\d)[-_](\d\d)/.exec(name);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}
