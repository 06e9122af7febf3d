import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { RawRecord } from '#core/compile/raw.ts';
import { Fatal } from '../../errors.ts';
import { setAside, type ImportLog } from '../log.ts';
import type { Progress } from '../progress.ts';
import { kindOf, openExport } from '../source.ts';
import { parseXml } from './xml-stream.ts';
import { XmlRecordReader } from './xml-record.ts';

export type XmlReading = { records: Map<string, RawRecord>; version: string | null; name: string };

/** The XML export of France compétences, from the file or from the zip that holds it, streamed. */
export async function readRncpXml(path: string, log: ImportLog, progress: Progress): Promise<XmlReading> {
  const { stream, name, close } = await openXml(path);
  progress.step(`lecture de ${name}`);
  const report = log.source(name);
  const records = new Map<string, RawRecord>();
  const reader = new XmlRecordReader({
    issue: (issue) => log.issues.push({ file: name, ...issue }),
    refuse: (reason) => {
      report.read += 1;
      setAside(report, reason);
    },
    record: (record) => {
      report.read += 1;
      report.kept += records.has(record.id) ? 0 : 1;
      records.set(record.id, record);
      progress.tick(() => `${name} : ${report.read} fiches`);
    },
  });
  try {
    await parseXml(stream, name, reader);
  } finally {
    stream.destroy();
    close();
  }
  return { records, version: reader.version, name };
}

async function openXml(path: string): Promise<{ stream: Readable; name: string; close: () => void }> {
  const kind = await kindOf(path);
  if (kind === 'none') throw new Fatal(`fichier introuvable : ${path}`);
  if (kind === 'file' && path.toLowerCase().endsWith('.xml'))
    return { stream: createReadStream(path), name: basename(path), close: () => undefined };
  const files = await openExport(path);
  const name = files.names.findLast((candidate) => candidate.toLowerCase().endsWith('.xml'));
  if (name === undefined) throw new Fatal(`aucun fichier .xml dans ${path}`);
  return { stream: await files.stream(name), name, close: files.close };
}
