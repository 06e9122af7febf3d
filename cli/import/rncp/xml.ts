import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { RawRecord } from '#core/compile/raw.ts';
import { Fatal } from '../../errors.ts';
import { setAside, type ImportLog } from '../log.ts';
import type { Progress } from '../progress.ts';
import { keepRecord } from '../keep.ts';
import type { ExportFiles } from '../export-files.ts';
import { kindOf, openExport } from '../source.ts';
import { parseXml } from './xml-stream.ts';
import { RNCP_XML, XmlRecordReader } from './xml-record.ts';

type XmlReading = { records: Map<string, RawRecord>; version: string | null; name: string };

/** The XML exports of France compétences in a file, a zip or a folder, streamed one after the other. */
export async function readRncpXml(path: string, log: ImportLog, progress: Progress): Promise<XmlReading[]> {
  const { names, stream, close } = await openXml(path);
  try {
    const readings: XmlReading[] = [];
    for (const name of names) readings.push(await readXmlStream(name, await stream(name), log, progress));
    return readings;
  } finally {
    close();
  }
}

/** The records of one XML export, from its stream. */
export async function readXmlStream(
  name: string,
  stream: Readable,
  log: ImportLog,
  progress: Progress,
): Promise<XmlReading> {
  progress.step(`lecture de ${name}`);
  const report = log.source(name, RNCP_XML);
  const records = new Map<string, RawRecord>();
  const reader = new XmlRecordReader({
    issue: (issue) => log.issues.push({ file: name, ...issue }),
    refuse: (reason) => {
      report.read += 1;
      setAside(report, reason);
    },
    record: (record) => {
      report.read += 1;
      keepRecord(records, record, report, { field: 'NUMERO_FICHE', issue: { file: name }, log });
      progress.tick(() => `${name} : ${report.read} fiches`);
    },
  });
  try {
    await parseXml(stream, name, reader);
  } finally {
    stream.destroy();
  }
  return { records, version: reader.version, name };
}

type XmlFiles = Pick<ExportFiles, 'names' | 'stream' | 'close'>;

async function openXml(path: string): Promise<XmlFiles> {
  const kind = await kindOf(path);
  if (kind === 'none') throw new Fatal(`fichier introuvable : ${path}`);
  if (kind === 'file' && path.toLowerCase().endsWith('.xml'))
    return {
      names: [basename(path)],
      stream: () => Promise.resolve(createReadStream(path)),
      close: () => undefined,
    };
  const files = await openExport(path);
  const names = files.names.filter((candidate) => candidate.toLowerCase().endsWith('.xml'));
  if (names.length === 0) throw new Fatal(`aucun fichier .xml dans ${path}`);
  return { ...files, names };
}
