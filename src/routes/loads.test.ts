import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookupOf } from '$lib/server/catalogue.ts';

type Params = Record<string, string>;
type Route = {
  load: (event: { params: Params }) => unknown;
  entries?: () => Params[];
};

const pages = import.meta.glob<Route>('./**/+page.server.ts');
const layouts = import.meta.glob<Route>('./**/+layout.server.ts');

/** The server's side of a page, by its address without a language. */
async function route(path: string): Promise<Route> {
  const open = pages[`./[[lang=lang]]${path}/+page.server.ts`];
  if (!open) throw new Error(`no page: ${path}`);
  return open();
}
const loaded = async (path: string, params: Params = {}) => (await route(path)).load({ params }) as never;

describe.each([
  ['/parcours/[id]', 'id'],
  ['/metiers/[code]', 'code'],
  ['/secteurs/[id]', 'id'],
  ['/familles/[id]', 'id'],
  ['/competences/[id]', 'id'],
])('%s', (path, key) => {
  it('has a page for each of its records, in both languages, none twice', async () => {
    const all = (await route(path)).entries?.() ?? [];
    const inFrench = all.filter(({ lang }) => lang === undefined).map((one) => one[key]);
    const inEnglish = all.filter(({ lang }) => lang === 'en').map((one) => one[key]);
    expect(inFrench.length).toBeGreaterThan(0);
    expect(new Set(inFrench).size).toBe(inFrench.length);
    expect(inEnglish).toEqual(inFrench);
  });

  it('can show the first and the last of them, in both languages', async () => {
    const all = (await route(path)).entries?.() ?? [];
    for (const params of [...all.slice(0, 2), ...all.slice(-2)])
      expect(await loaded(path, params)).toEqual(expect.any(Object));
  });

  it('says of an unknown one that there is no such page', async () => {
    const { load } = await route(path);
    await expect(async () => load({ params: { [key]: 'nul' } })).rejects.toMatchObject({ status: 404 });
  });
});

it('a number that was replaced has a page that says so, and no next step', async () => {
  const [old] = lookupOf().catalogue.superseded;
  expect(await loaded('/parcours/[id]', { id: old?.id ?? '' })).toMatchObject({
    view: null,
    next: null,
    old: { record: { id: old?.id } },
  });
});

it('the pages of a trade name it, and what comes next, in their language', async () => {
  const next = async (params: Params) =>
    (await loaded('/metiers/[code]', { code: 'H2102', ...params })) as {
      view: { code: string; en: string | null };
      next: { next: unknown; written: string };
    };
  const [french, english] = [await next({}), await next({ lang: 'en' })];
  expect([french.view.code, english.view.code]).toEqual(['H2102', 'H2102']);
  expect([french.view.en, typeof english.view.en]).toEqual([null, 'string']);
  expect(french.next.written).toBe(lookupOf().catalogue.meta.compiled);
  expect(JSON.stringify(english.next.next)).not.toBe(JSON.stringify(french.next.next));
});

it('what /mobilite can be narrowed to is in alphabetical order', async () => {
  const { choices } = (await loaded('/mobilite')) as {
    choices: Record<'sectors' | 'families' | 'routes', { id: string; label: string }[]>;
  };
  const { sectors, families, routes } = lookupOf().catalogue;
  expect([choices.sectors, choices.families, choices.routes].map((list) => list.length)).toEqual(
    [sectors, families, routes].map((list) => list.length),
  );
  for (const list of [choices.sectors, choices.families]) {
    const labels = list.map(({ label }) => label);
    expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, 'fr')));
  }
});

it('the search can name each value of its facets in both languages', async () => {
  const { labels } = (await loaded('/recherche')) as { labels: Record<string, Record<string, object>> };
  const { sectors, families, kinds, routes, domains } = lookupOf().catalogue;
  expect(Object.values(labels).map((one) => Object.keys(one).length)).toEqual(
    [sectors, families, kinds, routes, domains].map((list) => list.length),
  );
  expect(labels['domain']?.['H21']).toEqual({ label: expect.any(String), labelEn: expect.any(String) });
});

it('lists count the pathways that they lead to, and are in that order', async () => {
  const { pathways } = lookupOf().catalogue;
  type Counted = { id: string; pathways: number };
  const { groups } = (await loaded('/secteurs')) as { groups: { sectors: Counted[] }[] };
  const { families } = (await loaded('/familles')) as { families: Counted[] };
  const sectors = groups.flatMap((group) => group.sectors);
  expect(sectors).toHaveLength(lookupOf().catalogue.sectors.length);
  for (const list of [...groups.map((group) => group.sectors), families]) {
    const counts = list.map((one) => one.pathways);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  }
  for (const { id, pathways: count } of sectors)
    expect(count, id).toBe(pathways.filter((one) => one.sectors.some(({ sector }) => sector === id)).length);
  for (const { id, pathways: count } of families)
    expect(count, id).toBe(pathways.filter((one) => one.families.some(({ family }) => family === id)).length);
});

it('a sector is never near itself, on its page or on the map', async () => {
  const { sectors } = (await loaded('/secteurs/carte')) as {
    sectors: { id: string; near: { to: string }[] }[];
  };
  expect(sectors.length).toBe(lookupOf().catalogue.sectors.length);
  for (const { id, near } of sectors) expect(near.map(({ to }) => to)).not.toContain(id);
  const [first] = sectors;
  const { others, near } = (await loaded('/secteurs/[id]', { id: first?.id ?? '' })) as {
    others: { id: string }[];
    near: unknown;
  };
  expect(near).toEqual(first?.near);
  expect(others.map(({ id }) => id)).toEqual(first?.near.map(({ to }) => to));
});

it('the home page and the foot of each page date the sources', async () => {
  const { counts, dates } = (await loaded('')) as {
    counts: Record<string, number>;
    dates: Record<string, string | null>;
  };
  expect(counts['pathways']).toBe(lookupOf().catalogue.pathways.length);
  for (const date of Object.values(dates)) expect(date).toMatch(/^\d{4}-\d\d/);
  const [open] = Object.values(layouts);
  const foot = (await open?.())?.load({ params: {} }) as { oldest: string; newest: string; credits: string };
  for (const { date } of lookupOf().catalogue.meta.sources)
    if (date !== null) expect([foot.oldest <= date, foot.newest >= date]).toEqual([true, true]);
  for (const { producer } of lookupOf().catalogue.meta.sources) expect(foot.credits).toContain(producer);
});

it('the method page shows the figures that were measured', async () => {
  const { quality, sectorsRead } = (await loaded('/methode')) as {
    quality: { queries: number; rows: { mrr: number }[] };
    sectorsRead: { recall: number; precision: number };
  };
  const measured = JSON.parse(readFileSync(join('tests', 'quality', 'figures.json'), 'utf8')) as {
    queries: number;
  };
  expect(quality.queries).toBe(measured.queries);
  const shares = [...quality.rows.map(({ mrr }) => mrr), sectorsRead.recall, sectorsRead.precision];
  for (const share of shares) expect(share).toSatisfy((value: number) => value >= 0 && value <= 1);
});

it('every page that reads data on the server is tried here', () => {
  const folder = join('src', 'routes', '[[lang=lang]]');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(Object.keys(pages)).toHaveLength(files.filter((file) => file.endsWith('+page.server.ts')).length);
});
