import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceTitle } from './source-titles.ts';

type Source = { id: string; title: string };
const { sources } = JSON.parse(readFileSync('data/catalogue/meta.json', 'utf8')) as { sources: Source[] };

it('names each source in English but those whose title is a name, and in French as they name themselves', () => {
  const french = sources.filter((source) => sourceTitle(source, 'en').lang === 'fr');
  expect(french.map(({ title }) => title)).toEqual(['ROME 4.0']);
  for (const source of sources) expect(sourceTitle(source, 'fr')).toEqual({ title: source.title });
});
