import { spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contents, here, importWith, shared, temp } from '../import/harness.ts';
import { damage, type Command } from './kill.ts';

const csv = join(here, 'csv', 'input', 'rncp');
const node = ['node', '--import', 'tsx'] as const;

/** The import of a small golden folder, `--out` last. */
export const smallImport: Command = [
  ...node,
  'cli/edec.ts',
  'import',
  '--rncp',
  csv,
  '--rome',
  join(shared, 'rome'),
  '--curated',
  join(shared, 'curated'),
  '--out',
];

/** A copy of a catalogue that says another day. */
export async function older(catalogue: string): Promise<string> {
  const copy = join(await temp(), 'catalogue');
  await cp(catalogue, copy, { recursive: true });
  const meta = join(copy, 'meta.json');
  const text = await readFile(meta, 'utf8');
  await writeFile(meta, text.replace(/"compiled": "[^"]*"/, '"compiled": "2001-01-01"'));
  return copy;
}

/** The swap, killed by a true SIGKILL after so many calls to the disk; `count`: how many calls a whole one takes. */
export async function stepOf(): Promise<{
  count: number;
  damageAfter: (steps: number) => Promise<string | null>;
}> {
  const after = join(await temp(), 'catalogue');
  await importWith(['--rncp', csv], after);
  const before = await older(after);
  const write = async (steps: string): Promise<{ out: string; said: string; signal: string | null }> => {
    const out = join(await temp(), 'catalogue');
    await cp(before, out, { recursive: true });
    const [program, ...args] = [...node, join(import.meta.dirname, 'step.ts'), after, out, steps];
    const { stdout, signal } = spawnSync(program, args, { encoding: 'utf8' });
    return { out, said: stdout, signal };
  };
  const full = await write('');
  const expected = [await contents(before), await contents(full.out)];
  return {
    count: Number(full.said),
    damageAfter: async (steps) => {
      const { out, signal } = await write(String(steps));
      return signal === 'SIGKILL' ? damage(out, expected) : 'pas tué';
    },
  };
}
