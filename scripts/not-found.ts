/** The words of one prerendered page: `title`, `main`, what the footer says first. */
type Words = { title: string; main: string; foot: string };

/** An address relative to the page, as Kit writes them in prerendered pages: from the root of the site, or from one folder of it. */
const relative = /\b(href|action|src)="\.{1,2}(?:\/([^"]*))?"/g;
/** What one page has for both languages. */
const drawing = /<svg\b[\s\S]*?<\/svg>/;

/** The base that Kit wrote into its fallback page: '' or '/folder'. */
function baseOf(fallback: string): string {
  return /base: "([^"]*)"/.exec(fallback)?.[1] ?? '';
}

/** The part of a page that a pattern finds. */
function part(page: string, pattern: RegExp, name: string): string {
  const found = pattern.exec(page)?.[0];
  if (found === undefined) throw new Error(`introuvable.html has no ${name}`);
  return found;
}

function wordsOf(page: string): Words {
  return {
    title: /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '',
    main: part(page, /<main\b[^>]*>[\s\S]*?<\/main>/, '<main>').replace(/^<main\b[^>]*>|<\/main>$/g, ''),
    foot: part(page, /<footer\b[^>]*>[\s\S]*?<\/p>/, '<footer>').replace(/^[\s\S]*?(?=<p\b)/, ''),
  };
}

/** The start tag of an element of the page, without what a second one of the same page may not have. */
const tagOf = (page: string, name: string): string =>
  part(page, new RegExp(`<${name}\\b[^>]*>`), `<${name}>`).replace(/ (?:id|tabindex)="[^"]*"/g, '');

/**
 * Kit's fallback page is empty until its script has run, and stays blank without script or where the script is not found.
 * This puts into it the prerendered page of each language, as no address tells which: the mark of the site, the text in French then in
 * English, the foot, with addresses from the site's root; the script takes it all away (+layout.svelte).
 * Refuses, by a throw, pages that are not shaped as expected.
 */
export function withStaticBody(fallback: string, french: string, english: string): string {
  if (!fallback.includes('</body>')) throw new Error('404.html has no </body>');
  const base = baseOf(fallback);
  const [fr, en] = [wordsOf(french), wordsOf(english)];
  const mark = part(french, /<header\b[^>]*>[\s\S]*?<a\b[\s\S]*?<\/a>/, '<header>');
  const [wrap] = /<div\b[^>]*class="wrap[^>]*>/.exec(mark) ?? ['<div class="wrap">'];
  // One heading of the page; one drawing of it.
  const second = en.main.replace(drawing, '').replace(/<(\/?)h1\b/g, '<$1h2');
  const body = [
    `${mark}${'</div>'.repeat((mark.match(/<div\b/g) ?? []).length)}</header>`,
    `${tagOf(french, 'main')}${fr.main}<div lang="en">${second}</div></main>`,
    `${tagOf(french, 'footer')}${wrap}${fr.foot}<div lang="en">${en.foot}</div></div></footer>`,
  ]
    .join('\n')
    .replace(
      relative,
      (_, name: string, path: string | undefined) => `${name}="${base}/${(path ?? '').replace(/^\//, '')}"`,
    );
  const title = `<title>${fr.title.replace(' – ', ` · ${en.title.split(' – ')[0] ?? ''} – `)}</title>`;
  return fallback
    .replace('</head>', () => (fallback.includes('<title>') ? '</head>' : `${title}</head>`))
    .replace('</body>', () => `<div id="without-script">${body}</div>\n  </body>`);
}
