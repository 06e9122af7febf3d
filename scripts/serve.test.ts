import { describe, expect, it } from 'vitest';
import { headersFile } from './headers.ts';
import { withStaticBody } from './not-found.ts';
import { isPlainRange, withoutFinalSlash } from './serve.ts';

it.each([
  ['bytes=0-3', true],
  ['bytes=5-', true],
  ['bytes=5-1', false],
  ['bytes=-5', false],
  ['bytes=0-1,4-5', false],
  ['', false],
])('range %j', (range, plain) => {
  expect(isPlainRange(range)).toBe(plain);
});

it.each([
  ['/', undefined],
  ['/recherche', undefined],
  ['/recherche?q=a/', undefined],
  ['/recherche/?q=a', '/recherche?q=a'],
  ['//exemple.fr/', '/exemple.fr'],
  ['/\\exemple.fr/', '/exemple.fr'],
])('final slash of %j', (url, shorter) => {
  expect(withoutFinalSlash(url)).toBe(shorter);
});

it('names the headers for hosts that read a file', () => {
  expect(headersFile()).toMatch(/^\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'\n/);
});

describe('the page of unknown addresses', () => {
  const fallback = '<body><script>x = { base: "/edec" };</script></body>';

  const page = (root: string, title: string, foot: string) =>
    `<header class="x"><div class="wrap x"><a class="brand" href="${root}">Nom</a><nav>Menu</nav></div></header>` +
    `<main id="contenu" class="wrap" tabindex="-1"><svg></svg><h1>${title}</h1><a href="${root}/secteurs">a</a></main>` +
    `<footer class="x"><div class="wrap"><p>${foot}</p><p>Menu</p></div></footer>`;

  it('carries the text of the prerendered page, with addresses from the root', () => {
    const said = withStaticBody(fallback, page('.', 'Perdu', 'Pied'), page('../en', 'Lost', 'Foot'));
    expect(said).toContain(
      '<header class="x"><div class="wrap x"><a class="brand" href="/edec/">Nom</a></div></header>',
    );
    expect(said).toContain('<main class="wrap"><svg></svg><h1>Perdu</h1><a href="/edec/secteurs">a</a>');
    expect(said).toContain('<div lang="en"><h2>Lost</h2><a href="/edec/en/secteurs">a</a></div></main>');
    expect(said).toContain('<div class="wrap x"><p>Pied</p><div lang="en"><p>Foot</p></div></div></footer>');
    expect(said.match(/<h1|<svg|<main/g)).toHaveLength(3);
    expect(said).not.toMatch(/Menu|<nav/);
  });

  it('has both titles', () => {
    const titled = (title: string) => `<title>${title} – Site</title>${page('.', title, '')}`;
    expect(withStaticBody(`<head></head>${fallback}`, titled('Perdu'), titled('Lost'))).toContain(
      '<title>Perdu · Lost – Site</title></head>',
    );
  });

  it('refuses pages of another shape', () => {
    expect(() => withStaticBody(fallback, '<p>', '<p>')).toThrow();
    expect(() => withStaticBody('', page('.', '', ''), page('.', '', ''))).toThrow();
  });
});
