import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

const compressible = /\.(?:html|js|css|json|csv|svg|xml)$/;
/** Above this the best quality takes too long for what it saves. */
const largeFile = 3_000_000;
/** Eight thousand pages and as many files of what they say, for who comes by a link of the site. */
const pageFile = /\.html$|(?:^|[/\\])__data\.json$/;
/** Saves a hundredth of what 5 makes, a fiftieth of the largest pages, for a few seconds in all; from 9 on, each takes five to twenty times longer. */
const pageQuality = 7;
/** The home page and the tools are forty, and are what one opens first. */
const firstPage = /^(?:en[/\\])?[^/\\]+\.html$/;
/** How many files are read at once. */
const together = 16;

function qualityOf(name: string, size: number): number {
  if (pageFile.test(name) && !firstPage.test(name)) return pageQuality;
  return size > largeFile ? 9 : constants.BROTLI_MAX_QUALITY;
}

/** Writes `.br` beside a file, and `.gz` beside all but pages: every browser of today reads Brotli, and pages are many. */
async function compress(folder: string, name: string): Promise<void> {
  const path = join(folder, name);
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualityOf(name, content.length),
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${path}.br`, await brotli(content, { params }));
  if (!pageFile.test(name)) await writeFile(`${path}.gz`, await zip(content, { level: 9 }));
}

/** Compresses every text file of a built site, so that a plain static host sends it as it lies. */
export async function precompress(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => compressible.test(name));
  const workers = Array.from({ length: together }, async () => {
    for (let name = names.pop(); name !== undefined; name = names.pop())
      if ((await stat(join(folder, name))).isFile()) await compress(folder, name);
  });
  await Promise.all(workers);
}
