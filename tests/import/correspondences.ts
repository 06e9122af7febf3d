import { parseArgs } from 'node:util';
import type { RawCorrespondence } from '#core/compile/raw.ts';
import { ImportLog } from '../../cli/import/log.ts';
import { Progress } from '../../cli/import/progress.ts';
import { readRncpXml } from '../../cli/import/rncp/xml.ts';
import { terminal } from '../../cli/io.ts';

/** npm run correspondences -- [--all N] [--sets N] FILE…: the official correspondences of XML exports as the reader keeps them. */
const { values, positionals } = parseArgs({
  options: { all: { type: 'string' }, sets: { type: 'string' } },
  allowPositionals: true,
});

type Of = RawCorrespondence & { id: string };
const isSet = ({ source, target }: Of): boolean => source.length > 1 || target.blocs.length > 1;
const written = ({ id, source, target }: Of): string =>
  `${id} ${source.join(' + ')} -> ${target.pathway} ${target.blocs.join(' + ')}`;

const found: Of[] = [];
for (const path of positionals) {
  for (const { records } of await readRncpXml(path, new ImportLog(), new Progress(terminal, true)))
    for (const { id, correspondences } of records.values())
      found.push(...correspondences.map((correspondence) => ({ ...correspondence, id })));
}
const sets = found.filter(isSet);
process.stdout.write(`${found.length} correspondances, dont ${sets.length} entre ensembles de blocs :\n`);
for (const one of sets) process.stdout.write(`  ${written(one)}\n`);
const differs = (expected: string | undefined, count: number): boolean =>
  expected !== undefined && Number(expected) !== count;
process.exitCode = differs(values.all, found.length) || differs(values.sets, sets.length) ? 1 : 0;
