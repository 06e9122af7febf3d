import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Names of the folders that an import writes beside the catalogue `name` before it takes its place. */
const asideHead = (name: string): string => `.${name}.nouveau-`;
export const asideName = (name: string, id: number): string => `${asideHead(name)}${id}`;
export const previousName = (aside: string): string => `${aside}.ancien`;

/**
 * An import killed between its two renames leaves no catalogue, but the previous one under another name: it comes back.
 * Gives whether it did.
 */
export async function restore(folder: string): Promise<boolean> {
  const target = resolve(folder);
  const parent = dirname(target);
  const names = await readdir(parent).catch((): string[] => []);
  if (names.includes(basename(target))) return false;
  const mine = names.filter((name) => name.startsWith(asideHead(basename(target))));
  const previous = mine
    .filter((name) => name.endsWith('.ancien'))
    .sort()
    .at(-1);
  if (previous === undefined) return false;
  await rename(join(parent, previous), target);
  for (const name of mine)
    if (name !== previous) await rm(join(parent, name), { recursive: true, force: true });
  return true;
}

/** Removes what killed imports left beside a catalogue that stands: the folders of processes that no longer live. */
export async function sweep(folder: string): Promise<void> {
  const target = resolve(folder);
  const head = asideHead(basename(target));
  const names = await readdir(dirname(target)).catch((): string[] => []);
  const left = names.filter(
    (name) => name.startsWith(head) && !isAlive(Number.parseInt(name.slice(head.length), 10)),
  );
  for (const name of left) await rm(join(dirname(target), name), { recursive: true, force: true });
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

export const restored = (folder: string): string =>
  `Un import interrompu avait écarté le catalogue ${folder} : il est remis à sa place.\n`;
