import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { randomOf } from '../fuzz/random.ts';
import { importWith, temp } from './harness.ts';

const MB = 1024 * 1024;

/** A few noisy bytes among many zeros: packed 200-fold, which alone is no bomb. */
function block(): Buffer {
  const random = randomOf(1);
  const bytes = Buffer.alloc(MB);
  for (let at = 0; at < bytes.length; at += 660) bytes[at] = Math.floor(random() * 256);
  return bytes;
}

it('refuses a CSV of 900 MB in a zip of 5 MB, without unfolding it', async () => {
  const path = join(await temp(), 'export-fiches-csv-2026-08-16.zip');
  const zip = new ZipFile();
  const piece = block();
  const size = 900;
  zip.addReadStream(
    Readable.from(Array.from({ length: size }, () => piece)),
    'export_fiches_CSV_Standard_2026_08_16.csv',
    { compressionLevel: 4 },
  );
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  expect((await stat(path)).size).toBeLessThan(6 * MB);
  const before = process.memoryUsage().rss;
  const { code, err } = await importWith(['--rncp', path], join(await temp(), 'catalogue'));
  expect(err).toMatch(/fichier trop gros .*dépasse 200 Mo/);
  expect(code).toBe(1);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * MB);
}, 60_000);
