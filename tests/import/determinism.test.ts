import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contents, here, importWith, shared, temp } from './harness.ts';

/** The lines of a CSV file, header apart, in another order; a line that continues the one before stays with it. */
function shuffled(text: string, order: readonly number[]): string {
  const [header = '', ...rows] = text.replace(/\r\n/g, '\n').trimEnd().split('\n');
  const whole = rows.reduce<string[]>(
    (done, row) =>
      open(done.at(-1)) ? [...done.slice(0, -1), `${done.at(-1) ?? ''}\n${row}`] : [...done, row],
    [],
  );
  const ranked = whole
    .map((row, at) => ({ row, rank: order[at % order.length] ?? 0 }))
    .sort((a, b) => a.rank - b.rank);
  return `${[header, ...ranked.map(({ row }) => row)].join('\n')}\n`;
}

const open = (row: string | undefined): boolean => row !== undefined && row.split('"').length % 2 === 0;

async function shuffledFolder(folder: string, order: readonly number[]): Promise<string> {
  const copy = join(await temp(), 'copie');
  await mkdir(copy);
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    await writeFile(join(copy, name), name.endsWith('.csv') ? shuffled(text, order) : text);
  }
  return copy;
}

it.each(['csv', 'succession', 'bad-values'])('%s: lines in any order give the same bytes', async (name) => {
  const { 'report.json': _, ...files } = await contents(join(here, name, 'expected'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), async (order) => {
      const rncp = await shuffledFolder(join(here, name, 'input', 'rncp'), order);
      const rome = await shuffledFolder(join(shared, 'rome'), order);
      const out = join(await temp(), 'catalogue');
      expect((await importWith(['--rncp', rncp], out, rome)).code).toBe(0);
      expect(await contents(out)).toMatchObject(files);
    }),
    { numRuns: 12 },
  );
});
