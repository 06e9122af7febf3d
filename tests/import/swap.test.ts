import * as disk from 'node:fs/promises';
import { mkdir, readdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../cli/catalogue-folder.ts';
import { writeCatalogue, type Disk } from '../../cli/import/write.ts';
import { edec, here, importWith, temp } from './harness.ts';

const csv = join(here, 'csv', 'input', 'rncp');
const options = ['import', '--rncp', csv, '--rome', join(here, 'shared', 'rome')];
let sound: string;

beforeAll(async () => {
  sound = join(await temp(), 'catalogue');
  await importWith(['--rncp', csv], sound);
});

/** A disk that does what it is told `steps` times, then nothing more: what a kill leaves. */
function killedAfter(steps: number): { files: Disk; done: () => number } {
  let done = 0;
  const step =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> => {
      done += 1;
      return done > steps ? Promise.reject(new Error('tué')) : act(...args);
    };
  const files = {
    cp: step(disk.cp),
    mkdir: step(disk.mkdir),
    readdir: step(disk.readdir),
    rename: step(disk.rename),
    rm: step(disk.rm),
    writeFile: step(disk.writeFile),
  } as unknown as Disk;
  return { files, done: () => done };
}

describe('the swap', () => {
  it('leaves a whole catalogue, killed at any of its steps', async () => {
    const { catalogue } = await loadCatalogue(sound);
    if (!catalogue) throw new Error('no catalogue');
    const all = killedAfter(Infinity);
    const out = join(await temp(), 'catalogue');
    await disk.cp(sound, out, { recursive: true });
    await writeCatalogue(catalogue, out, all.files);
    for (let steps = 0; steps < all.done(); steps += 1) {
      const target = join(await temp(), 'catalogue');
      await disk.cp(sound, target, { recursive: true });
      await writeCatalogue(catalogue, target, killedAfter(steps).files).catch(() => undefined);
      const loaded = await loadCatalogue(target, () => undefined);
      expect(loaded.issues, `after ${steps} steps`).toEqual([]);
    }
  });

  it('is told of and mended by the next command', async () => {
    const parent = await temp();
    const out = join(parent, 'catalogue');
    await disk.cp(sound, out, { recursive: true });
    await mkdir(join(parent, '.catalogue.nouveau-1'));
    await rename(out, join(parent, '.catalogue.nouveau-1.ancien'));
    const { code, err } = await edec('check', out, '--json');
    expect(code).toBe(0);
    expect(err).toMatch(/import interrompu .* remis à sa place/);
    expect(await readdir(parent)).toEqual(['catalogue']);
  });
});

describe('--out', () => {
  it('empty is a wrong use', async () => {
    expect(await edec(...options, '--out', '')).toMatchObject({ code: 2 });
  });

  it('a link to a catalogue is refused', async () => {
    const link = join(await temp(), 'lien');
    await symlink(sound, link);
    const { code, err } = await edec(...options, '--out', link);
    expect(code).toBe(1);
    expect(err).toMatch(/est un lien/);
  });

  it('a folder that only has a meta.json is refused', async () => {
    const out = await temp();
    await disk.writeFile(join(out, 'meta.json'), '{}');
    await disk.writeFile(join(out, 'photos.txt'), 'précieux');
    expect(await importWith(['--rncp', csv], out)).toMatchObject({ code: 1 });
    expect(await readdir(out)).toEqual(['meta.json', 'photos.txt']);
  });
});
