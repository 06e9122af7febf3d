import { basename, dirname } from 'node:path';
import { checkFacts } from '#core/catalogue/facts.ts';
import { compile, type Compiled, type CompileInput } from '#core/compile/compile.ts';
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
import { readOpcoLists } from './opco-lists.ts';
import { readRncpCsv } from './rncp/csv.ts';
import { readLinks } from './rncp/links.ts';
import { readRncpXml } from './rncp/xml.ts';
import { readRome } from './rome/read.ts';
import { readRomeVersion } from './rome/version.ts';
import { readSecondReading, readSecondReadingVersion } from './second-reading.ts';
import { kindOf, openExport, type ExportFiles } from './source.ts';
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
import { checkOut, writeCatalogue } from './write.ts';

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
  const curated = await readCurated(options.curated, log);
  const reading: Reading = {
    records: new Map(),
    links: [],
    sources: [],
    date: options.date ?? null,
    secondReading: null,
    opcoLists: [],
  };
  await addRncp(options, reading, log, progress);
  await addRncpXml(options, reading, log, progress);
  const rome = await withExport(options.rome, async (files) => {
    reading.sources.push(romeSource(await readRomeVersion(files)));
    return readRome(files, log, progress);
  });
  await addBranchCqp(options, reading, log);
  await addSecondReading(options, reading, log);
  await addOpcoLists(options, reading, log);
  progress.step('assemblage');
  const sources = [...reading.sources, curatedSource()];
  const compiled = compile({ ...reading, rome, curated, sources });
  log.issues.push(...compiled.issues);
  log.remarks.push(...compiled.remarks);
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
