import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BenchLine } from './line.ts';

const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

/** Size as it is sent: the `.br` that the build wrote, else Brotli of quality 5, as hosts do on the way. */
function compressed(path: string): number {
  if (existsSync(`${path}.br`)) return statSync(`${path}.br`).size;
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** The scripts and styles that a built page names, with what these import statically. */
function assetsOf(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const named = [
    ...html.matchAll(/(?:href|import\()\s*=?\s*["'](?:\.\.?\/)*(_app\/[^"']+\.(?:js|css))["']/g),
  ].map(([, path]) => path ?? '');
  return [...new Set(named)];
}

const samples = [
  'index.html',
  'recherche.html',
  'parcours/RNCP36376.html',
  'metiers/H2102.html',
  'secteurs/metallurgie.html',
  'methode.html',
];

/** The page's own worker: those of the other pages are not asked for. */
function workersOf(build: string, scripts: readonly string[]): string[] {
  const named = scripts
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => [...readFileSync(join(build, path), 'utf8').matchAll(/workers\/[\w-]+\.js/g)])
    .map(([path]) => `_app/immutable/${path}`);
  return [...new Set(named)];
}

function searchLoad(build: string): number {
  const scripts = assetsOf(build, 'recherche.html');
  const files = ['recherche.html', ...scripts, ...workersOf(build, scripts), 'donnees/recherche.json'];
  return files.reduce((sum, file) => sum + compressed(join(build, file)), 0);
}

/** Weights of the built pages, compressed; empty when the site is not built. */
export function benchPages(build = 'build'): BenchLine[] {
  if (!existsSync(join(build, 'index.html'))) return [];
  const pages = samples.map((page) => ({
    name: `page ${page}, HTML seul (Brotli)`,
    value: kilobytes(compressed(join(build, page))),
    unit: 'kB',
  }));
  const scripts = assetsOf(build, 'parcours/RNCP36376.html').reduce(
    (sum, file) => sum + compressed(join(build, file)),
    0,
  );
  return [
    ...pages,
    { name: 'scripts et styles d’une page de parcours (Brotli)', value: kilobytes(scripts), unit: 'kB' },
    {
      name: 'premier chargement de la recherche, index compris (Brotli)',
      value: kilobytes(searchLoad(build)),
      unit: 'kB',
      target: 300,
    },
    {
      name: 'appellations, chargées après la première réponse (Brotli)',
      value: kilobytes(compressed(join(build, 'donnees/appellations.json'))),
      unit: 'kB',
    },
    {
      name: 'suggestions des gestes, chargées ensuite (Brotli)',
      value: kilobytes(compressed(join(build, 'donnees/competences.json'))),
      unit: 'kB',
    },
  ];
}
