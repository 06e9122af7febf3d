import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

const compressible = /\.(?:html|js|css|json|csv|svg|xml)$/;
/** Above this the best quality takes too long for what it saves. */
const largeFile = 3_000_000;
/** Eight thousand pages: quality 5 costs what 4 does and saves a kilobyte a page; from 10 on, each takes ten times longer. */
const pageQuality = 5;
/** How many files are read at once. */
const together = 16;

function qualityOf(path: string, size: number): number {
  if (path.endsWith('.html')) return pageQuality;
  return size > largeFile ? 9 : constants.BROTLI_MAX_QUALITY;
}

/** Writes `.br` beside a file, and `.gz` beside all but pages: every browser of today reads Brotli, and pages are many. */
async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualityOf(path, content.length),
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${path}.br`, await brotli(content, { params }));
  if (!path.endsWith('.html')) await writeFile(`${path}.gz`, await zip(content, { level: 9 }));
}

/** Compresses every text file of a built site, so that a plain static host sends it as it lies. */
export async function precompress(folder: string): Promise<void> {
  const paths = (await readdir(folder, { recursive: true }))
    .filter((name) => compressible.test(name))
    .map((name) => join(folder, name));
  const workers = Array.from({ length: together }, async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop())
      if ((await stat(path)).isFile()) await compress(path);
  });
  await Promise.all(workers);
}
