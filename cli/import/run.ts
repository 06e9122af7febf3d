import { basename, dirname } from 'node:path';
import { checkFacts } from '#core/catalogue/facts.ts';
import { compile, type Compiled, type CompileInput } from '#core/compile/compile.ts';
import type { RawRecord } from '#core/compile/raw.ts';
import type { Curated } from '#core/compile/curated.ts';
import type { RawLink } from '#core/compile/succession.ts';
import type { Meta, Source } from '#core/catalogue/meta.ts';
import { Fatal } from '../errors.ts';
import { issueLine } from '../issue-line.ts';
import { readBranchCqp } from './branch-cqp.ts';
import { readCurated } from './curated.ts';
import type { ImportLog } from './log.ts';
import { mergeInto } from './merge.ts';
import type { ImportOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { readOpcoLists } from './opco-lists.ts';
import { readRncpCsv } from './rncp/csv.ts';
import { readLinks } from './rncp/links.ts';
import { readRncpXml } from './rncp/xml.ts';
import { readRome } from './rome/read.ts';
import { readRomeVersion } from './rome/version.ts';
import { readSecondReading, readSecondReadingVersion } from './second-reading.ts';
import type { ExportFiles } from './export-files.ts';
import { kindOf, openExport } from './source.ts';
import {
  branchCqpSource,
  curatedSource,
  exportDate,
  opcoListSource,
  rncpSource,
  rncpXmlSource,
  romeSource,
  secondReadingSource,
} from './sources.ts';
import { restore, restored, sweep } from '../restore.ts';
import { gutted, losses } from './loss.ts';
import { checkOut, previousMeta, writeCatalogue } from './write.ts';

type Reading = Pick<CompileInput, 'secondReading' | 'opcoLists'> & {
  records: Map<string, RawRecord>;
  links: RawLink[];
  sources: Source[];
  date: string | null;
};

/** The whole import: read, compile, write aside, check, swap. */
export async function importCatalogue(
  options: ImportOptions,
  log: ImportLog,
  progress: Progress,
): Promise<Compiled> {
  await checkOut(options.out);
  if (await restore(options.out)) log.remarks.push(restored(options.out).trim());
  await sweep(options.out);
  const curated = await readCurated(options.curated, log);
  const reading: Reading = {
    records: new Map(),
    links: [],
    sources: [],
    date: options.date ?? null,
    secondReading: null,
    opcoLists: [],
  };
  await addRegister(options, reading, curated, log, progress);
  const rome = await withExport(options.rome, async (files) => {
    reading.sources.push(romeSource(await readRomeVersion(files)));
    return readRome(files, log, progress);
  });
  await addBranchCqp(options, reading, log);
  await addSecondReading(options, reading, log);
  await addOpcoLists(options, reading, log);
  progress.step('assemblage');
  const sources = [...reading.sources, curatedSource()];
  const compiled = compile({ ...reading, rome, curated, sources, read: log.gave() });
  log.issues.push(...compiled.issues);
  log.remarks.push(...compiled.remarks);
  log.remarks.push(...checkFacts(compiled.catalogue).map((issue) => `à savoir : ${issueLine(issue).trim()}`));
  await guardLosses(options, compiled.catalogue.meta, log);
  progress.step('écriture et contrôle');
  await writeCatalogue(compiled.catalogue, options.out, options.register ? compiled.known : null);
  return compiled;
}

/** Stops when a source gave nothing, or much less than it gave to the catalogue that would be replaced. */
async function guardLosses(options: ImportOptions, meta: Meta, log: ImportLog): Promise<void> {
  const before = await previousMeta(options.out);
  const lost = [...gutted(log.bySource), ...(before ? losses(before, meta) : [])];
  if (lost.length === 0) return;
  if (!options.acceptLoss)
    throw new Fatal(
      `une source a perdu l'essentiel, rien n'est remplacé : ${lost.join(' ; ')}. Si c'est voulu : --accept-loss`,
    );
  log.remarks.push(...lost.map((line) => `perte acceptée (--accept-loss) : ${line}`));
}

async function withExport<T>(path: string, use: (files: ExportFiles) => Promise<T>): Promise<T> {
  const files = await openExport(path);
  try {
    return await use(files);
  } finally {
    files.close();
  }
}

type Dated = { name: string; date: string | null; records: Map<string, RawRecord> };

/** Reads the CSV and XML exports, then lets the newer file win; without dates the XML does, it says more. */
async function addRegister(
  options: ImportOptions,
  reading: Reading,
  curated: Curated,
  log: ImportLog,
  progress: Progress,
): Promise<void> {
  const read = [
    ...(await readCsvExport(options, reading, curated, log, progress)),
    ...(await readXmlExports(options, reading, log, progress)),
  ];
  const isBefore = (a: Dated, b: Dated): number =>
    a.date === null || b.date === null || a.date === b.date ? 0 : a.date < b.date ? -1 : 1;
  read.sort(isBefore).forEach(({ name, date, records }, at) => {
    const shared = [...records.keys()].filter((id) => reading.records.has(id)).length;
    if (at > 0 && shared > 0)
      log.remarks.push(
        `${shared} fiches sont dans plusieurs exports : ${name} (${date ?? 'sans date'}) complète ou l'emporte`,
      );
    mergeInto(reading.records, records.values());
  });
}

async function readCsvExport(
  { rncp, date }: ImportOptions,
  reading: Reading,
  { undated }: Curated,
  log: ImportLog,
  progress: Progress,
): Promise<Dated[]> {
  if (rncp === undefined) return [];
  return withExport(rncp, async (files) => {
    const named = exportDate(rncp, files.names);
    const records = await readRncpCsv(files, log, progress, named ?? date ?? null);
    reading.links.push(...(await readLinks(files, log)));
    reading.date ??= named;
    const layers = undated.find(({ source }) => source === 'rncp')?.layers ?? [];
    reading.sources.push(rncpSource(named, date ?? null, layers));
    return [{ name: basename(rncp), date: named, records }];
  });
}

async function readXmlExports(
  { rncpXml, date }: ImportOptions,
  reading: Reading,
  log: ImportLog,
  progress: Progress,
): Promise<Dated[]> {
  const exports: (Dated & { version: string | null })[] = [];
  for (const path of rncpXml) {
    for (const { name, records, version } of await readRncpXml(path, log, progress))
      exports.push({ name, records, version, date: exportDate(path, [name]) });
  }
  const last = exports.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)).at(-1);
  if (last) {
    reading.date ??= last.date;
    reading.sources.push(rncpXmlSource(last.date ?? date ?? null, last.version));
  }
  return exports;
}

async function addBranchCqp({ branchCqp }: ImportOptions, reading: Reading, log: ImportLog): Promise<void> {
  if (branchCqp === undefined) return;
  if ((await kindOf(branchCqp)) !== 'file') throw new Fatal(`fichier introuvable : ${branchCqp}`);
  await withExport(dirname(branchCqp), async (files) => {
    const records = await readBranchCqp(files, basename(branchCqp).normalize('NFC'), log);
    mergeInto(reading.records, records.values());
    reading.sources.push(branchCqpSource(records.values()));
  });
}

async function addSecondReading(
  { secondReading }: ImportOptions,
  reading: Reading,
  log: ImportLog,
): Promise<void> {
  if (secondReading === undefined) return;
  await withExport(secondReading, async (files) => {
    reading.secondReading = await readSecondReading(files, log);
    reading.sources.push(secondReadingSource(await readSecondReadingVersion(files)));
  });
}

async function addOpcoLists({ opcoLists }: ImportOptions, reading: Reading, log: ImportLog): Promise<void> {
  if (opcoLists === undefined) return;
  await withExport(opcoLists, async (files) => {
    reading.opcoLists = await readOpcoLists(files, log);
    reading.sources.push(opcoListSource());
  });
}
