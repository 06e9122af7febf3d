import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Pages that answer at once: each file that they ask for is asked for beside what answers. */
export const answering = ['mobilite.html', 'profil.html', 'en/mobilite.html', 'en/profil.html'];

/** From this on, a file of styles stays one: other pages have it too, and need not be sent it again. */
const large = 8_000;
const link = /<link href="([^"]+\.css)" rel="stylesheet">/g;

const hashOf = (styles: string): string => `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;

/**
 * A page with its small files of styles written in it, where the last one stood: their order holds, what follows the others follows them.
 * Their links stay, disabled: the bundler's own loader sees that they are there. The policy of the page knows the styles by their hash.
 */
export async function withOwnStyles(
  html: string,
  read: (address: string) => Promise<string>,
): Promise<string> {
  const files = await Promise.all(
    [...html.matchAll(link)].map(async ([tag, address = '']) => ({
      tag,
      address,
      styles: await read(address),
    })),
  );
  // What comes before a file that stays does too: the order of styles holds. One that says an address says it from where it is.
  const last = files.findLastIndex(({ styles }) => styles.length >= large || styles.includes('url('));
  const own = files.slice(last + 1);
  if (own.length === 0) return html;
  const styles = own.map((one) => one.styles).join('\n');
  const written = own.reduce(
    (page, { tag, address }, at) =>
      page.replace(
        tag,
        () =>
          `<link href="${address}" rel="stylesheet" disabled media="(max-width: 0)">` +
          (at === own.length - 1 ? `<style>${styles}</style>` : ''),
      ),
    html,
  );
  return written.replace("style-src 'self'", () => `style-src 'self' ${hashOf(styles)}`);
}

/** Writes the small styles of the pages that answer in them. */
export async function writeOwnStyles(folder: string): Promise<void> {
  await Promise.all(
    answering.map(async (name) => {
      const path = join(folder, name);
      const read = (address: string) => readFile(join(dirname(path), address), 'utf8');
      await writeFile(path, await withOwnStyles(await readFile(path, 'utf8'), read));
    }),
  );
}
