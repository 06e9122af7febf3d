import { spawn, type ChildProcess } from 'node:child_process';
import { cp, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checkReferences } from '#core/catalogue/references.ts';
import { loadCatalogue } from '../../cli/catalogue-folder.ts';
import { contents, temp } from '../import/harness.ts';

/** A command line that writes a catalogue into the folder added at its end. */
export type Command = readonly [string, ...string[]];
/** Kills this long after the start, or after the first file was written. */
export type Moment = { from: 'start' | 'writing'; ms: number };

/** Runs the command over a copy of `before`, kills it and all it started at that moment, and gives the folder and whether it was still running. */
export async function killed(
  command: Command,
  before: string,
  moment: Moment,
): Promise<{ out: string; died: boolean }> {
  const out = join(await temp(), 'catalogue');
  await cp(before, out, { recursive: true });
  const child = start(command, out);
  const over = ended(child);
  const late =
    moment.from === 'writing' ? Promise.race([writing(out, () => child.exitCode === null), over]) : undefined;
  await late;
  await Promise.race([pause(moment.ms), over]);
  killGroup(child);
  return { out, died: (await over) === 'SIGKILL' };
}

/** Runs the command to its end into `out`; throws unless it ends well. */
export async function whole(command: Command, out: string): Promise<void> {
  const how = await ended(start(command, out));
  if (how !== 0) throw new Error(`${command.join(' ')} ${out} : ${how}`);
}

/** What is wrong with a catalogue that a killed import left, after the next command looked at it; null when it is one of `expected`, whole. */
export async function damage(
  out: string,
  expected: readonly Record<string, string>[],
): Promise<string | null> {
  const { catalogue, issues } = await loadCatalogue(out, () => undefined);
  const found = catalogue ? [...issues, ...checkReferences(catalogue)] : issues;
  const [first] = found;
  if (first) return `${first.file} ${first.field} : ${first.value}`;
  const files = JSON.stringify(await contents(out));
  return expected.some((one) => JSON.stringify(one) === files)
    ? null
    : 'ni l’ancien catalogue, ni le nouveau';
}

/** In a process group of its own, so that all it starts dies with it. */
const start = ([program, ...args]: Command, out: string): ChildProcess =>
  spawn(program, [...args, out], { detached: true, stdio: 'ignore' });

const ended = (child: ChildProcess): Promise<number | string> =>
  new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      resolve(signal ?? code ?? 0);
    });
  });

function killGroup({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the import begins to write beside the catalogue. */
async function writing(out: string, isAlive: () => boolean): Promise<void> {
  while (isAlive() && (await readdir(dirname(out))).every((name) => name === basename(out))) await pause(2);
}
