import { stat } from 'node:fs/promises';
import type { ImportLog } from './log.ts';
import { Fatal } from '../errors.ts';
import { openFolder } from './folder.ts';
import type { ExportFiles } from './export-files.ts';
import { openZip } from './zip.ts';

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

/** Like `findFile`, and says when the folder holds files of several downloads. */
export function chooseFile(files: ExportFiles, prefix: string, log: ImportLog): string | undefined {
  const wanted = prefix.toLowerCase();
  const found = files.names.filter(
    (name) => name.toLowerCase().startsWith(wanted) && name.toLowerCase().endsWith('.csv'),
  );
  const rank = (name: string): string =>
    `${dateInName(name) ?? ''} ${/\((\d+)\)/.exec(name)?.[1] ?? '0'} ${name}`;
  const chosen = found.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).at(-1);
  const others = found.filter((name) => name !== chosen);
  if (chosen !== undefined && others.length > 0)
    log.remarks.push(
      `plusieurs téléchargements dans le même dossier : ${chosen} est lu, non ${others.join(', ')}`,
    );
  const dates = files.names.filter((name) => name.startsWith('export_fiches')).map(dateInName);
  const latest = dates
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  const date = chosen === undefined ? null : dateInName(chosen);
  if (chosen !== undefined && date !== null && latest !== undefined && date < latest)
    log.remarks.push(`${chosen} est plus ancien que d'autres fichiers du même dossier (${latest})`);
  return chosen;
}

/** `…_2024_02_22.csv` or `…-2024-02-22.zip` -> `2024-02-22`. */
export function dateInName(name: string): string | null {
  const found = /(20\d\d)[-_](\d\d)[-_](\d\d)/.exec(name);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}
