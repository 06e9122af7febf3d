import { afterEach, describe, expect, it, vi } from 'vitest';
import { absolute, fetchJson } from './json.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const sent = (text: string, status = 200) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text, { status })));
};

describe('a file of the site', () => {
  it('is what its text says', async () => {
    sent('{"a":[1]}');
    expect(await fetchJson('/a.json')).toEqual({ a: [1] });
  });

  it('is an error when it is refused, cut, or a page sent in its place', async () => {
    sent('{"a":[1]}', 500);
    await expect(fetchJson('/a.json')).rejects.toThrow('/a.json: 500');
    for (const text of ['{"a":[1', '<!doctype html>', '']) {
      sent(text);
      await expect(fetchJson('/a.json')).rejects.toThrow(SyntaxError);
    }
  });

  it('has a whole address, that a worker can ask for', () => {
    vi.stubGlobal('location', { href: 'https://exemple.fr/sous/recherche?q=a' });
    expect(absolute('/donnees/a.json')).toBe('https://exemple.fr/donnees/a.json');
    expect(absolute('../donnees/a.json')).toBe('https://exemple.fr/donnees/a.json');
  });
});
