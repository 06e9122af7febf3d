import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { loadEngine } from '../../cli/search-engine.ts';
import { readCatalogue } from '../../cli/catalogue.ts';
import { findBrowser } from '../../scripts/browser.ts';
import { precompress } from '../../scripts/precompress.ts';
import { serve } from '../../scripts/serve.ts';
import { rivalBoosts, rivalDocuments } from '../quality/rivals.ts';
import type { BenchLine } from './line.ts';
import { quantile } from './timed.ts';

type Rival = { name: string; folder: string; path: string; wait: string; stored: string };

/** A page that loads the documents, has MiniSearch index them and shows what it finds. */
async function miniSearchSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'edec-minisearch-'));
  const engine = await loadEngine('data/catalogue');
  const documents = rivalDocuments(engine, await readCatalogue('data/catalogue'));
  await copyFile('node_modules/minisearch/dist/umd/index.js', join(folder, 'minisearch.js'));
  await writeFile(join(folder, 'documents.json'), JSON.stringify(documents));
  await writeFile(join(folder, 'page.js'), pageScript);
  const html = '<!doctype html><title>MiniSearch</title><ol></ol><script src="minisearch.js"></script>';
  for (const name of ['index.html', '404.html'])
    await writeFile(join(folder, name), `${html}<script src="page.js"></script>`);
  await precompress(folder);
  return folder;
}

const pageScript = `fetch('documents.json').then((answer) => answer.json()).then((documents) => {
  const fold = (term) => term.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
  const boost = ${JSON.stringify(rivalBoosts)};
  const index = new MiniSearch({ fields: Object.keys(boost), storeFields: ['title'], processTerm: fold,
    searchOptions: { boost, fuzzy: 0.2, prefix: true } });
  index.addAll(documents);
  const list = document.querySelector('ol');
  for (const { title } of index.search(new URLSearchParams(location.search).get('q')).slice(0, 20))
    list.appendChild(document.createElement('li')).textContent = title;
});`;

/** Milliseconds from asking for a page to its first result, nothing kept from before but what `stored` says. */
async function coldTime(browser: Browser, address: string, { wait, stored }: Rival): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const [key = '', ...text] = stored.split('=');
  await page.addInitScript(keep, { key, text: text.join('=') });
  await page.addInitScript(watch, wait);
  await page.goto(address, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => (globalThis as { firstResult?: number }).firstResult);
  const time = Number(await handle.jsonValue());
  await context.close();
  return time;
}

/** In the page: what the device had kept. */
function keep({ key, text }: { key: string; text: string }): void {
  if (key !== '') localStorage.setItem(key, text);
}

/** In the page: notes when the first element that answers the selector is there. */
function watch(selector: string): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector(selector) === null) return;
    Object.assign(globalThis, { firstResult: performance.now() });
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

export type FirstResultOptions = {
  /** Another built folder to measure beside this one. */
  other?: string;
  path?: string;
  /** What the first result is, as a selector. */
  wait?: string;
  /** What the device has kept, as `key=text`. */
  stored?: string;
  rounds?: number;
  build?: string;
};

/**
 * Time to the first result in a browser that has nothing yet, this build beside another one and beside MiniSearch over the same
 * documents, turn by turn in one run. No line when the site is not built.
 */
export async function benchFirstResult(options: FirstResultOptions = {}): Promise<BenchLine[]> {
  const {
    path = '/recherche?q=soudeur',
    wait = 'main ol article a',
    stored = '',
    rounds = 9,
    build = 'build',
    other,
  } = options;
  if (!existsSync(join(build, 'index.html'))) return [];
  const mini = await miniSearchSite();
  const rivals: Rival[] = [
    { name: 'cette version', folder: build, path, wait, stored },
    ...(other === undefined ? [] : [{ name: 'l’autre version', folder: other, path, wait, stored }]),
    ...(path.startsWith('/recherche')
      ? [{ name: 'MiniSearch', folder: mini, path: `/${path.replace(/^[^?]*/, '')}`, wait: 'ol li', stored }]
      : []),
  ];
  try {
    return linesOf(path, await timesOf(rivals, rounds));
  } finally {
    await rm(mini, { recursive: true });
  }
}

type Timed = { name: string; median: number };

/** The median of each, one round after the other so that a slow moment is shared. */
async function timesOf(rivals: readonly Rival[], rounds: number): Promise<Timed[]> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ args, ...(executablePath !== undefined && { executablePath }) });
  const served = await Promise.all(
    rivals.map(async (rival) => ({ ...rival, ...(await serve(0, rival.folder)), times: [] as number[] })),
  );
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const rival of served)
        rival.times.push(await coldTime(browser, `${rival.address}${rival.path}`, rival));
  } finally {
    await browser.close();
    await Promise.all(served.map(({ stop }) => stop()));
  }
  return served.map(({ name, times }) => ({ name, median: quantile(times, 0.5) }));
}

function linesOf(path: string, [own, ...others]: readonly Timed[]): BenchLine[] {
  if (own === undefined) return [];
  const line = ({ name, median }: Timed) => ({
    name: `premier résultat de ${path}, ${name}`,
    value: Math.round(median),
    unit: 'ms',
  });
  const ratio = (other: Timed): BenchLine[] => [
    line(other),
    {
      name: `premier résultat de ${path}, cette version / ${other.name}`,
      value: Math.round((own.median / other.median) * 100) / 100,
      unit: 'x',
      ...(other.name === 'MiniSearch' && { target: 1 }),
    },
  ];
  return [line(own), ...others.flatMap(ratio)];
}
