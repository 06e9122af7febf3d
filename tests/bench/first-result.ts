import { mkdtemp, rm, writeFile, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { loadEngine } from '../../cli/search-engine.ts';
import { readCatalogue } from '../../cli/catalogue.ts';
import { findBrowser } from '../../scripts/browser.ts';
import { precompress } from '../../scripts/precompress.ts';
import { serve } from '../../scripts/serve.ts';
import { rivalBoosts, rivalDocuments } from '../quality/rivals.ts';
import { quantile } from './timed.ts';

/**
 * npx tsx tests/bench/first-result.ts [--other <built folder>] [--path /recherche?q=soudeur] [--wait <selector>] [--rounds 9]
 * Time to the first result in a browser that has nothing yet, this build beside another one and beside MiniSearch over the same
 * documents, turn by turn in one run.
 */
const { values } = parseArgs({
  options: {
    other: { type: 'string' },
    path: { type: 'string', default: '/recherche?q=soudeur' },
    wait: { type: 'string', default: 'main ol article a' },
    rounds: { type: 'string', default: '9' },
  },
});

type Rival = { name: string; folder: string; path: string; wait: string };

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

/** Milliseconds from asking for a page to its first result, nothing kept from before. */
async function coldTime(browser: Browser, address: string, wait: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch, wait);
  await page.goto(address, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => (globalThis as { firstResult?: number }).firstResult);
  const time = Number(await handle.jsonValue());
  await context.close();
  return time;
}

/** In the page: notes when the first element that answers the selector is there. */
function watch(selector: string): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector(selector) === null) return;
    Object.assign(globalThis, { firstResult: performance.now() });
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

const mini = await miniSearchSite();
const rivals: Rival[] = [
  { name: 'cette version', folder: 'build', path: values.path, wait: values.wait },
  ...(values.other === undefined
    ? []
    : [{ name: 'l’autre version', folder: values.other, path: values.path, wait: values.wait }]),
  ...(values.path.startsWith('/recherche')
    ? [{ name: 'MiniSearch', folder: mini, path: `/${values.path.replace(/^[^?]*/, '')}`, wait: 'ol li' }]
    : []),
];
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ args, ...(executablePath !== undefined && { executablePath }) });
const served = await Promise.all(
  rivals.map(async (rival) => ({ ...rival, ...(await serve(0, rival.folder)), times: [] as number[] })),
);
try {
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const { address, path, wait, times } of served)
      times.push(await coldTime(browser, `${address}${path}`, wait));
} finally {
  await browser.close();
  await Promise.all(served.map(({ stop }) => stop()));
  await rm(mini, { recursive: true });
}
const own = quantile(served[0]?.times ?? [], 0.5);
process.stdout.write(`\nPremier résultat de ${values.path}, navigateur vide, médiane de ${values.rounds}\n`);
for (const { name, times } of served) {
  const median = quantile(times, 0.5);
  process.stdout.write(`  ${name} : ${median} ms (cette version / elle : ${(own / median).toFixed(2)})\n`);
}
