import { expect, it } from 'vitest';
import { plainFamily, plainSector } from '../catalogue/plain.fixture.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { sitemap, sitePaths } from './sitemap.ts';

it('the pages of the site are the fixed ones and one for each record, old numbers left out', () => {
  const old = { ...{ id: 'RNCP70', title: 'x', kind: null, level: null, ends: null, successors: [] } };
  const paths = sitePaths({
    ...matchCatalogue(),
    sectors: [plainSector('lait')],
    families: [plainFamily('conduite')],
    superseded: [{ ...old, current: ['RNCP1'], sources: ['test'] }],
  });
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of [
    '/',
    '/secteurs/lait',
    '/familles/conduite',
    '/parcours/CI4',
    '/metiers/H2102',
    '/competences/1',
  ])
    expect(paths).toContain(path);
  expect(paths.filter((path) => path.includes('RNCP70'))).toEqual([]);
});

it('a sitemap has each page in both languages, each with the other', () => {
  const xml = sitemap('https://exemple.fr', ['/', '/secteurs']);
  const places = [...xml.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, place]) => place);
  expect(places).toEqual([
    'https://exemple.fr/',
    'https://exemple.fr/en',
    'https://exemple.fr/secteurs',
    'https://exemple.fr/en/secteurs',
  ]);
  expect(xml.match(/hreflang="fr" href="https:\/\/exemple\.fr\/secteurs"/gu)).toHaveLength(2);
  expect(xml.match(/hreflang="en" href="https:\/\/exemple\.fr\/en\/secteurs"/gu)).toHaveLength(2);
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset ')).toBe(true);
});
