import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { usualIssues, type Input } from './judge.ts';
import { mutateBytes, mutateCell } from './mutate.ts';
import { pick, randomOf } from './random.ts';

const cases = join(import.meta.dirname, '..', 'import');

/** The importer has no use for the partners. */
const unread = '_Partenaires_';

type Sample = Pick<Input, 'kind' | 'files'> & { usual: ReadonlyMap<string, Input['usual']> };

async function sampleOf(kind: Sample['kind'], folder: string, extension: string): Promise<Sample> {
  const path = join(cases, folder);
  const names = (await readdir(path)).filter((name) => name.endsWith(extension) && !name.includes(unread));
  const read = async (name: string) => [name.normalize('NFC'), await readFile(join(path, name))] as const;
  const files = new Map(await Promise.all(names.map(read)));
  const usual = new Map<string, Input['usual']>();
  for (const changed of files.keys()) usual.set(changed, await usualIssues({ kind, files, changed }));
  return { kind, files, usual };
}

/** Gives the input of a number: small official files, one of them changed once to three times; the same for the same number. */
export async function inputsOf(): Promise<(seed: number) => Input> {
  const samples = [
    await sampleOf('csv', 'csv/input/rncp', '.csv'),
    await sampleOf('branch', 'branch-cqp/input', '.csv'),
    await sampleOf('xml', 'xml-v41/input', '.xml'),
  ] as const;
  return (seed) => {
    const random = randomOf(seed);
    const { kind, files, usual } = pick(random, [samples[0], samples[0], samples[1], samples[2]]);
    const [first = '', ...others] = [...files.keys()];
    const changed = pick(random, [first, ...others]);
    let bytes = files.get(changed) ?? Buffer.alloc(0);
    const times = 1 + Math.floor(random() * 3);
    for (let time = 0; time < times; time += 1)
      bytes =
        random() < 0.5
          ? mutateBytes(bytes, random)
          : Buffer.from(mutateCell(bytes.toString('latin1'), random), 'latin1');
    return {
      kind,
      files: new Map(files).set(changed, bytes),
      changed,
      usual: usual.get(changed) ?? new Set(),
    };
  };
}
