import { Readable } from 'node:stream';
import type { RawRecord } from '#core/compile/raw.ts';
import { isOdd } from '../../cli/import/bytes.ts';
import { readBranchCqp } from '../../cli/import/branch-cqp.ts';
import { ImportLog } from '../../cli/import/log.ts';
import { Progress } from '../../cli/import/progress.ts';
import { readRncpCsv } from '../../cli/import/rncp/csv.ts';
import { readLinks } from '../../cli/import/rncp/links.ts';
import { readXmlStream } from '../../cli/import/rncp/xml.ts';
import type { ExportFiles } from '../../cli/import/export-files.ts';
import { Fatal } from '../../cli/errors.ts';

/** The files of one import, in memory; one of them is changed. `usual`: the issues that file gives unchanged. */
export type Input = {
  kind: 'csv' | 'branch' | 'xml';
  files: ReadonlyMap<string, Buffer>;
  changed: string;
  usual: ReadonlySet<string>;
};

/** What became of an input; the last three must never be. */
export const outcomes = ['imported', 'reported', 'refused', 'crashed', 'silent', 'lost'] as const;
export type Outcome = (typeof outcomes)[number];

const quiet = new Progress({ out: () => undefined, err: () => undefined, tty: false }, true);

/** Reads an input with the importer's own readers. */
export async function judge(input: Input): Promise<Outcome> {
  const log = new ImportLog();
  try {
    const records = await read(input, log);
    return verdict(input, records, log);
  } catch (error) {
    return error instanceof Fatal && error.message.trim() !== '' ? 'refused' : 'crashed';
  }
}

/** The issues that a file of a sample gives as it is. */
export async function usualIssues(sample: Omit<Input, 'usual'>): Promise<ReadonlySet<string>> {
  const log = new ImportLog();
  await read({ ...sample, usual: new Set() }, log);
  return new Set(issuesOf(log, sample.changed));
}

const issuesOf = ({ issues }: ImportLog, changed: string): string[] =>
  issues.filter(({ file }) => file === changed).map((issue) => JSON.stringify(issue));

async function read({ kind, files, changed }: Input, log: ImportLog): Promise<Map<string, RawRecord>> {
  const bytes = files.get(changed) ?? Buffer.alloc(0);
  if (kind === 'xml') return (await readXmlStream(changed, Readable.from([bytes]), log, quiet)).records;
  const folder: ExportFiles = {
    origin: 'mémoire',
    names: [...files.keys()].sort(),
    read: (name) => Promise.resolve(files.get(name) ?? Buffer.alloc(0)),
    stream: (name) => Promise.resolve(Readable.from([files.get(name) ?? Buffer.alloc(0)])),
    close: () => undefined,
  };
  if (kind === 'branch') return readBranchCqp(folder, changed, log);
  const records = await readRncpCsv(folder, log, quiet, null);
  await readLinks(folder, log);
  return records;
}

/** Lines in = kept + set aside; what stands in no line of its own, or cannot be read, is said. */
function verdict(
  { kind, files, changed, usual }: Input,
  records: Map<string, RawRecord>,
  log: ImportLog,
): Outcome {
  const aside = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);
  if (log.sources.some(({ read: all, kept, setAside }) => all !== kept + aside(setAside))) return 'lost';
  const said = issuesOf(log, changed).some((issue) => !usual.has(issue));
  const source = log.sources.find(({ file }) => file === changed);
  const lines = kind === 'xml' ? 0 : linesOf(files.get(changed));
  if (!said && (source?.read ?? 0) < lines) return 'lost';
  if (!said && [...records.values()].some((record) => JSON.stringify(record, oddMark).includes(MARK)))
    return 'silent';
  return said || log.sources.some(({ setAside }) => aside(setAside) > 0) ? 'reported' : 'imported';
}

const MARK = '[illisible]';
const oddMark = (_: string, value: unknown): unknown =>
  typeof value === 'string' && isOdd(value) ? MARK : value;

/** The lines under the header that begin a row: by a number, with another cell after it. Others may go on a cell. */
function linesOf(bytes: Buffer | undefined): number {
  const lines = (bytes ?? Buffer.alloc(0)).toString('latin1').split('\n');
  return lines.slice(1).filter((line) => /^"?(?:RNCP|RS)?\d+"?;/.test(line)).length;
}
