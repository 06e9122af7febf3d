import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { writeBigXml } from './big-xml.ts';
import type { BenchLine } from './line.ts';

export type ImportBenchOptions = { rncp: string; rome: string; branchCqp?: string; xmlMegabytes?: number };

const MEGABYTE = 1024 * 1024;
const XML_MEGABYTES = 470;
const Measure = v.object({ seconds: v.number(), megabytes: v.number(), count: v.number() });
type Measure = v.InferOutput<typeof Measure>;

/** Time and peak memory of the import of the CSV exports, then of a large XML, each in a process of its own. */
export async function benchImport(options: ImportBenchOptions): Promise<BenchLine[]> {
  const folder = await mkdtemp(join(tmpdir(), 'edec-bench-'));
  try {
    return [...(await benchCsv(options, folder)), ...(await benchXml(options, folder))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchCsv({ rncp, rome, branchCqp }: ImportBenchOptions, folder: string): Promise<BenchLine[]> {
  const branch = branchCqp === undefined ? [] : ['--branch-cqp', branchCqp];
  const out = join(folder, 'catalogue');
  const { seconds, megabytes, count } = await measure(
    'cli',
    'import',
    '--rncp',
    rncp,
    '--rome',
    rome,
    ...branch,
    '--out',
    out,
    '--json',
  );
  if (count !== 0) throw new Error('import failed');
  return [
    { name: 'import CSV (RNCP + ROME) : durée', value: round(seconds), unit: 's', target: 20 },
    {
      name: 'import CSV (RNCP + ROME) : mémoire au plus haut',
      value: Math.round(megabytes),
      unit: 'Mo',
      target: 700,
    },
  ];
}

async function benchXml(
  { xmlMegabytes = XML_MEGABYTES }: ImportBenchOptions,
  folder: string,
): Promise<BenchLine[]> {
  const path = join(folder, 'export.xml');
  const written = await writeBigXml(path, xmlMegabytes * MEGABYTE);
  const { seconds, megabytes, count } = await measure('xml', path);
  if (count !== written) throw new Error(`${count} records read, ${written} written`);
  return [
    { name: `XML de ${xmlMegabytes} Mo : durée`, value: round(seconds), unit: 's' },
    {
      name: `XML de ${xmlMegabytes} Mo : fiches par seconde`,
      value: Math.round(count / seconds),
      unit: 'fiches/s',
    },
    {
      name: `XML de ${xmlMegabytes} Mo : mémoire au plus haut`,
      value: Math.round(megabytes),
      unit: 'Mo',
      target: 300,
    },
  ];
}

async function measure(...args: string[]): Promise<Measure> {
  const script = join(import.meta.dirname, 'measured.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...args], {
    maxBuffer: 64 * MEGABYTE,
  });
  return v.parse(Measure, JSON.parse(stdout));
}

const round = (seconds: number): number => Math.round(seconds * 10) / 10;
