import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSpace } from '#core/match/space.ts';
import { movesFile } from '#core/plan/stored-moves.ts';
import { readCatalogue } from './catalogue.ts';
import { checkMoves, readMoves } from './moves-file.ts';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'edec-moves-')), 'catalogue');
  await cp('data/catalogue', folder, { recursive: true });
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const read = async () => {
  const catalogue = await readCatalogue(folder);
  return readMoves(buildSpace(catalogue), catalogue, folder);
};

describe('estimated moves stored beside a catalogue', () => {
  it('are those that are computed from it', async () => {
    const stored = await read();
    await rm(join(folder, movesFile));
    expect(await read()).toEqual(stored);
    expect(await checkMoves(folder)).toEqual([]);
  });

  it('are read, not computed again, while the catalogue is the same', async () => {
    const text = await readFile(join(folder, movesFile), 'utf8');
    const { from } = JSON.parse(text) as { from: string };
    await writeFile(join(folder, movesFile), JSON.stringify({ from, moves: { H2102: [['H2913', 0.5]] } }));
    expect(await read()).toEqual({ H2102: [['H2913', 0.5]] });
  });

  it('are refused and computed again once the catalogue is another', async () => {
    const stored = await read();
    await appendFile(join(folder, 'occupations.json'), '\n');
    expect(await checkMoves(folder)).toMatchObject([{ file: movesFile, field: 'from' }]);
    expect(await read()).toEqual(stored);
  });

  it('are refused when damaged', async () => {
    await writeFile(join(folder, movesFile), '{"from":');
    expect(await checkMoves(folder)).toMatchObject([{ file: movesFile }]);
  });
});
