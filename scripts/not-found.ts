/** The `<main>` of a prerendered page. */
const main = /<main\b[^>]*>([\s\S]*?)<\/main>/;
/** An address relative to the page, as Kit writes them in prerendered pages. */
const relative = /\b(href|action|src)="\.\/?([^"]*)"/g;

/** The base that Kit wrote into its fallback page: '' or '/folder'. */
function baseOf(fallback: string): string {
  return /base: "([^"]*)"/.exec(fallback)?.[1] ?? '';
}

/**
 * Kit's fallback page is empty until its script has run, and stays blank without script or where the script is not found.
 * This puts the title and the text of the prerendered page into it, with addresses from the site's root; the script takes it away (+layout.svelte).
 * Refuses, by a throw, pages that are not shaped as expected.
 */
export function withStaticBody(fallback: string, page: string): string {
  const text = main.exec(page)?.[1];
  if (text === undefined) throw new Error('introuvable.html has no <main>');
  if (!fallback.includes('</body>')) throw new Error('404.html has no </body>');
  const base = baseOf(fallback);
  const title = /<title>[^<]*<\/title>/.exec(page)?.[0] ?? '';
  const body = text.replace(
    relative,
    (_, name: string, path: string) => `${name}="${base}/${path.replace(/^\//, '')}"`,
  );
  return fallback
    .replace('</head>', () => (fallback.includes('<title>') ? '</head>' : `${title}</head>`))
    .replace('</body>', () => `<main id="without-script">${body}</main>\n  </body>`);
}
