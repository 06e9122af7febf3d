import { basename, dirname } from 'node:path';
import { checkFacts } from '#core/catalogue/facts.ts';
import { compile, type Compiled } from '#core/compile/compile.ts';
import type { RawRecord } from '#core/compile/raw.ts';
import type { RawLink } from '#core/compile/succession.ts';
import type { Source } from '#core/catalogue/meta.ts';
import { Fatal } from '../errors.ts';
import { issueLine } from '../issue-line.ts';
import { readBranchCqp } from './branch-cqp.ts';
import { readCurated } from './curated.ts';
import type { ImportLog } from './log.ts';
import { mergeInto } from './merge.ts';
import type { ImportOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { readRncpCsv } from './rncp/csv.ts';
import { readLinks } from './rncp/links.ts';
import { readRncpXml } from './rncp/xml.ts';
import { readRome } from './rome/read.ts';
import { readRomeVersion } from './rome/version.ts';
import { kindOf, openExport, type ExportFiles } from './source.ts';
import {
  branchCqpSource,
  curatedSource,
  exportDate,
  rncpSource,
  rncpXmlSource,
  romeSource,
} from './sources.ts';
import { checkOut, writeCatalogue } from './write.ts';

type Reading = { records: Map<string, RawRecord>; links: RawLink[]; sources: Source[]; date: string | null };

/** The whole import: read, compile, write aside, check, swap. */
export async function importCatalogue(
  options: ImportOptions,
  log: ImportLog,
  progress: Progress,
): Promise<Compiled> {
  await checkOut(options.out);
  const curated = await readCurated(options.curated, log);
  const reading: Reading = { records: new Map(), links: [], sources: [], date: options.date ?? null };
  await addRncp(options, reading, log, progress);
  await addRncpXml(options, reading, log, progress);
  const rome = await withExport(options.rome, async (files) => {
    reading.sources.push(romeSource(await readRomeVersion(files)));
    return readRome(files, log, progress);
  });
  await addBranchCqp(options, reading, log);
  progress.step('assemblage');
  const { records, links, sources, date } = reading;
  const compiled = compile({ records, links, rome, curated, date, sources: [...sources, curatedSource()] });
  log.issues.push(...compiled.issues);
  log.remarks.push(...checkFacts(compiled.catalogue).map((issue) => `à savoir : ${issueLine(issue).trim()}`));
  progress.step('écriture et contrôle');
  await writeCatalogue(compiled.catalogue, options.out);
  return compiled;
}

async function withExport<T>(path: string, use: (files: ExportFiles) => Promise<T>): Promise<T> {
  const files = await openExport(path);
  try {
    return await use(files);
  } finally {
    files.close();
  }
}

async function addRncp(
  { rncp, date }: ImportOptions,
  reading: Reading,
  log: ImportLog,
  progress: Progress,
): Promise<void> {
  if (rncp === undefined) return;
  await withExport(rncp, async (files) => {
    mergeInto(reading.records, (await readRncpCsv(files, log, progress)).values());
    reading.links.push(...(await readLinks(files, log)));
    const named = exportDate(rncp, files.names);
    reading.date ??= named;
    reading.sources.push(rncpSource(named ?? date ?? null));
  });
}

async function addRncpXml(
  { rncpXml, date }: ImportOptions,
  reading: Reading,
  log: ImportLog,
  progress: Progress,
): Promise<void> {
  if (rncpXml === undefined) return;
  const { records, version, name } = await readRncpXml(rncpXml, log, progress);
  mergeInto(reading.records, records.values());
  const named = exportDate(rncpXml, [name]);
  reading.date ??= named;
  reading.sources.push(rncpXmlSource(named ?? date ?? null, version));
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
