import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What every visit of the search loads; pages are left to the host, which compresses them as it sends them. */
const folders = ['build/_app', 'build/donnees'];
const compressible = /\.(?:js|css|json|csv|svg)$/;
/** Above this the best quality takes too long for what it saves. */
const largeFile = 3_000_000;

/** Writes `.br` and `.gz` beside a file, as small as they go. */
async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  const quality = content.length > largeFile ? 9 : constants.BROTLI_MAX_QUALITY;
  await writeFile(
    `${path}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  );
  await writeFile(`${path}.gz`, gzipSync(content, { level: 9 }));
}

for (const folder of folders) {
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    if (compressible.test(name) && (await stat(path)).isFile()) await compress(path);
  }
}
