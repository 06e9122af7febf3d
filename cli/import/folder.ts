import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fatal } from '../errors.ts';
import type { ExportFiles } from './export-files.ts';
import { MAX_READ } from './zip.ts';

/** The files of a folder and of its direct subfolders. */
export async function openFolder(folder: string): Promise<ExportFiles> {
  const paths = await listFiles(folder, 1);
  const pathOf = (name: string): string => {
    const path = paths.get(name);
    if (path === undefined) throw new Fatal(`fichier introuvable : ${join(folder, name)}`);
    return path;
  };
  return {
    origin: folder,
    names: [...paths.keys()].sort(),
    read: async (name) => {
      if ((await stat(pathOf(name))).size > MAX_READ)
        throw new Fatal(`fichier trop gros : ${pathOf(name)} dépasse ${MAX_READ / 1024 / 1024} Mo`);
      return readFile(pathOf(name));
    },
    stream: (name) => Promise.resolve(createReadStream(pathOf(name))),
    close: () => undefined,
  };
}

async function listFiles(folder: string, depth: number): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 0) {
      for (const [name, inner] of await listFiles(path, depth - 1))
        if (!paths.has(name)) paths.set(name, inner);
    } else if (!entry.isDirectory()) paths.set(entry.name.normalize('NFC'), path);
  }
  return paths;
}
