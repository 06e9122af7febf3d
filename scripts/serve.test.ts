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

  it('carries the text of the prerendered page, with addresses from the root', () => {
    const page = '<main id="contenu"><a href="./secteurs">a</a> <a href=".">b</a></main>';
    expect(withStaticBody(fallback, page)).toContain(
      '<main id="without-script"><a href="/edec/secteurs">a</a> <a href="/edec/">b</a></main>',
    );
  });

  it('refuses pages of another shape', () => {
    expect(() => withStaticBody(fallback, '<p>')).toThrow();
    expect(() => withStaticBody('', '<main></main>')).toThrow();
  });
});
