import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from './headers.ts';
import { withStaticBody } from './not-found.ts';
import { writeOwnStyles } from './own-styles.ts';
import { precompress } from './precompress.ts';

/** After Kit's own build: a 404 page that says something without script, the headers' file, the small styles of pages that answer, compressed copies. */
const folder = 'build';
const [fallback = '', french = '', english = ''] = await Promise.all(
  ['404.html', 'introuvable.html', 'en/introuvable.html'].map((name) => readFile(join(folder, name), 'utf8')),
);
await writeFile(join(folder, '404.html'), withStaticBody(fallback, french, english));
await writeFile(join(folder, '_headers'), headersFile());
await writeOwnStyles(folder);
await precompress(folder);
