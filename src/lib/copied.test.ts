import { afterEach, expect, it, vi } from 'vitest';
import { copied } from './copied.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('says whether a text can be pasted', async () => {
  const texts: string[] = [];
  vi.stubGlobal('navigator', {
    clipboard: { writeText: (text: string) => Promise.resolve(texts.push(text)) },
  });
  expect(await copied('https://exemple.fr/#p1')).toBe(true);
  expect(texts).toEqual(['https://exemple.fr/#p1']);
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
  expect(await copied('https://exemple.fr')).toBe(false);
  vi.stubGlobal('navigator', {});
  expect(await copied('https://exemple.fr')).toBe(false);
});
