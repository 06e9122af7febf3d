import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Names of the folders that an import writes beside the catalogue `name` before it takes its place. */
export const asideName = (name: string, process: number): string => `.${name}.nouveau-${process}`;
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
  const mine = names.filter((name) => name.startsWith(`.${basename(target)}.nouveau-`));
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

export const restored = (folder: string): string =>
  `Un import interrompu avait écarté le catalogue ${folder} : il est remis à sa place.\n`;
