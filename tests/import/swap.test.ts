import * as disk from 'node:fs/promises';
import { mkdir, readdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../cli/catalogue-folder.ts';
import { writeCatalogue } from '../../cli/import/write.ts';
import { stoppedDisk } from '../kills/stopped-disk.ts';
import { edec, here, importWith, temp } from './harness.ts';

const csv = join(here, 'csv', 'input', 'rncp');
const options = ['import', '--rncp', csv, '--rome', join(here, 'shared', 'rome')];
let sound: string;

beforeAll(async () => {
  sound = join(await temp(), 'catalogue');
  await importWith(['--rncp', csv], sound);
});

const fail = (): Promise<never> => Promise.reject(new Error('tué'));

describe('the swap', () => {
  it('leaves a whole catalogue, killed at any of its steps', async () => {
    const { catalogue } = await loadCatalogue(sound);
    if (!catalogue) throw new Error('no catalogue');
    const all = stoppedDisk(Infinity, fail);
    const out = join(await temp(), 'catalogue');
    await disk.cp(sound, out, { recursive: true });
    await writeCatalogue(catalogue, out, null, all.files);
    for (let steps = 0; steps < all.done(); steps += 1) {
      const target = join(await temp(), 'catalogue');
      await disk.cp(sound, target, { recursive: true });
      await writeCatalogue(catalogue, target, null, stoppedDisk(steps, fail).files).catch(() => undefined);
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

it('removes what killed imports left beside a catalogue that stands, not what a living one writes', async () => {
  const parent = await temp();
  const out = join(parent, 'catalogue');
  await importWith(['--rncp', csv], out);
  await mkdir(join(parent, '.catalogue.nouveau-4194305'));
  await mkdir(join(parent, '.catalogue.nouveau-4194305.ancien'));
  await mkdir(join(parent, `.catalogue.nouveau-${process.ppid}`));
  await mkdir(join(parent, '.autre.nouveau-4194305'));
  await importWith(['--rncp', csv], out);
  expect((await readdir(parent)).sort()).toEqual(
    ['.autre.nouveau-4194305', `.catalogue.nouveau-${process.ppid}`, 'catalogue'].sort(),
  );
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
