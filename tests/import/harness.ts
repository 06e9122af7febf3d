import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { run } from '../../cli/run.ts';

export const here = import.meta.dirname;
export const shared = join(here, 'shared');

export type Outcome = { code: number; out: string; err: string };

/** Runs a command line in this process and keeps what it says. */
export async function edec(...argv: string[]): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(argv, { out: (text) => (out += text), err: (text) => (err += text), tty: false });
  return { code, out, err };
}

export const temp = (): Promise<string> => mkdtemp(join(tmpdir(), 'edec-test-'));

/** The options of a case, its paths made absolute. */
export async function argsOf(name: string): Promise<string[]> {
  const args = v.parse(
    v.record(v.string(), v.string()),
    JSON.parse(await readFile(join(here, name, 'args.json'), 'utf8')),
  );
  return Object.entries(args).flatMap(([option, path]) => [`--${option}`, join(here, name, 'input', path)]);
}

/** Imports with the shared ROME and curated files unless the case or the test tells otherwise. */
export function importWith(
  args: readonly string[],
  out: string,
  rome = join(shared, 'rome'),
): Promise<Outcome> {
  const own = args.includes('--rome') ? [] : ['--rome', rome];
  return edec('import', ...args, ...own, '--curated', join(shared, 'curated'), '--out', out, '--json');
}

/** Names and contents of the files of a folder. */
export async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']));
}
