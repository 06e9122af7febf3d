import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Fatal, messageOf } from '../errors.ts';
import type { ExportFiles } from './export-files.ts';

/** An entry that unfolds more than this many times its packed size is refused. */
const MAX_RATIO = 250;
const SMALL = 10 * 1024 * 1024;
/** What is read whole (the CSV files; the XML is streamed): some ten times the biggest official one. */
export const MAX_READ = 200 * 1024 * 1024;

/** The files of a zip; its entries' paths and sizes are checked before anything is read. */
export async function openZip(path: string): Promise<ExportFiles> {
  const zip = await openChecked(path);
  const entries = await listEntries(zip, path);
  const entryOf = (name: string): Entry => {
    const entry = entries.get(name);
    if (!entry) throw new Fatal(`fichier ${name} introuvable dans ${path}`);
    return entry;
  };
  const refuseHuge = (name: string): void => {
    if (entryOf(name).uncompressedSize > MAX_READ) throw new Fatal(tooBig(name, path));
  };
  const stream = (name: string): Promise<Readable> => openEntry(zip, entryOf(name), path);
  return {
    origin: path,
    names: [...entries.keys()].sort(),
    stream,
    read: async (name) => {
      refuseHuge(name);
      return readAll(await stream(name), path, name);
    },
    close: () => {
      zip.close();
    },
  };
}

const tooBig = (name: string, path: string): string =>
  `fichier trop gros dans ${path} : ${name} dépasse ${MAX_READ / 1024 / 1024} Mo`;

async function openChecked(path: string): Promise<ZipFile> {
  const beginsAsZip = await startsWithPk(path);
  try {
    return await openPromise(path, { autoClose: false });
  } catch {
    if (beginsAsZip) throw new Fatal(`zip tronqué ou abîmé : ${path}`);
    throw new Fatal(`ce n'est pas un zip : ${path}`);
  }
}

async function startsWithPk(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.toString('latin1') === 'PK';
  } finally {
    await file.close();
  }
}

async function listEntries(zip: ZipFile, path: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      refuseBomb(entry, path);
      entries.set(baseName(entry), entry);
    }
  } catch (error) {
    zip.close();
    throw error instanceof Fatal ? error : new Fatal(listingProblem(messageOf(error), path));
  }
  return entries;
}

/** The true official zip writes its names in UTF-8 without saying so: yauzl would read them as CP437. */
function baseName(entry: Entry): string {
  const name = isUtf8(entry.fileNameRaw) ? entry.fileNameRaw.toString('utf8') : entry.fileName;
  return (name.replaceAll('\\', '/').split('/').at(-1) ?? '').normalize('NFC');
}

function listingProblem(message: string, path: string): string {
  const escaping = /(?:invalid relative path|absolute path|invalid characters in fileName): (.*)/.exec(
    message,
  )?.[1];
  if (escaping !== undefined)
    return `le zip ${path} contient un chemin qui sort de son dossier : ${escaping}`;
  return `zip tronqué ou abîmé : ${path}`;
}

function refuseBomb(entry: Entry, path: string): void {
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > SMALL && ratio > MAX_RATIO) {
    throw new Fatal(
      `le zip ${path} contient un fichier anormalement compressé (bombe ?) : ${entry.fileName}`,
    );
  }
}

async function openEntry(zip: ZipFile, entry: Entry, path: string): Promise<Readable> {
  try {
    return await zip.openReadStreamPromise(entry);
  } catch {
    throw new Fatal(`zip tronqué ou abîmé : ${path} (${entry.fileName})`);
  }
}

async function readAll(stream: Readable, path: string, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > MAX_READ) throw new Fatal(tooBig(name, path));
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof Fatal ? error : new Fatal(`zip tronqué ou abîmé : ${path} (${name})`);
  }
  return Buffer.concat(chunks);
}
