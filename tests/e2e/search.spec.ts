import type { Page, Request } from '@playwright/test';
import { expect, openSearch, test } from './fixtures.ts';

const titles = (page: Page) => page.locator('main ol article h2').allInnerTexts();

test('everyday words find the maintenance trades, and say why', async ({ page }) => {
  await openSearch(page, '/recherche?q=r%C3%A9parer+des+machines');
  const found = await titles(page);
  expect(found.slice(0, 10).join(' ').toLowerCase()).toMatch(/maintenance|mécanicien/);
  await expect(page.locator('main ol article').first()).toContainText('Trouvé par');
});

test('typing from the home page leads to results and to a shareable address', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('search').getByRole('combobox');
  await field.fill('soudeur');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/recherche\?q=soudeur$/);
  await expect(page.locator('main ol article h2').first()).toContainText(/soudeur/i);
});

test('a number goes straight to its record', async ({ page }) => {
  for (const typed of ['RNCP36376', '36376', 'rncp 36376']) {
    await openSearch(page, `/recherche?q=${encodeURIComponent(typed)}`);
    await expect(page.locator('main ol article h2').first()).toHaveText(
      'Opérateur en Maintenance Industrielle',
    );
  }
});

test('in English, a result has its English name where there is one, with the French one beside', async ({
  page,
}) => {
  await openSearch(page, '/en/recherche?q=RNCP36376');
  const card = page.locator('main ol article').first();
  const french = card.getByText('Opérateur en Maintenance Industrielle', { exact: true });
  await expect(card.locator('h2')).not.toContainText('Opérateur');
  await expect(french).toHaveAttribute('lang', 'fr');
});

test('an old number finds what replaced it', async ({ page }) => {
  await openSearch(page, '/recherche?q=RNCP35764');
  await expect(page.getByText('RNCP39739').first()).toBeVisible();
  await page.goto('/parcours/RNCP35764');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('transformation laitière');
  await page.getByRole('link', { name: 'CQP Conducteur de ligne dans la transformation laitière' }).click();
  await expect(page).toHaveURL(/RNCP39739$/);
});

test('the sector "industrie laitière" can be picked, narrowed and undone with Back', async ({ page }) => {
  await openSearch(page, '/recherche');
  const all = await page.locator('.count').first().innerText();
  await page.goto('/recherche?secteur=industrie-laitiere');
  await expect(page.locator('.bar .count')).not.toHaveText(all);
  const inSector = await page.locator('.bar .count').innerText();
  await page
    .getByRole('group', { name: 'Niveau' })
    .getByLabel(/niveau 4/)
    .check();
  await expect(page).toHaveURL(/secteur=industrie-laitiere&niveau=4/);
  await expect(page.locator('.bar .count')).not.toHaveText(inSector);
  const narrowed = await page.locator('.bar .count').innerText();
  await page.reload();
  await expect(page.locator('.bar .count')).toHaveText(narrowed);
  await page.goBack();
  await expect(page.locator('.bar .count')).toHaveText(inSector);
  await page.goForward();
  await expect(page.locator('.bar .count')).toHaveText(narrowed);
  await page.getByRole('button', { name: 'Retirer le filtre niveau 4' }).click();
  await expect(page.locator('.bar .count')).toHaveText(inSector);
});

test('facets are disjunctive, and values that would give nothing are not shown', async ({ page }) => {
  await openSearch(page, '/recherche?q=maintenance&voir=parcours');
  const levels = page.getByRole('group', { name: 'Niveau' });
  const count = async () => Number((await page.locator('.bar .count').innerText()).replace(/\D/g, ''));
  const all = await count();
  await levels.getByLabel(/niveau 3/).check();
  await expect.poll(count).toBeLessThan(all);
  const three = await count();
  await levels.getByLabel(/niveau 4/).check();
  await expect(page).toHaveURL(/niveau=3&niveau=4/);
  await expect.poll(count).toBeGreaterThan(three);
  await expect(levels.getByLabel(/niveau 8/)).toHaveCount(0);
});

test('unknown values of the address are dropped', async ({ page }) => {
  await openSearch(page, '/recherche?q=soudeur&secteur=nulle-part&niveau=42&page=999&tri=hasard');
  await expect(page.locator('main ol article').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Retirer le filtre/ })).toHaveCount(0);
});

test('at most 300 kB come before the first result, the script of the worker aside', async ({
  page,
  context,
}) => {
  const sizes = new Map<string, Promise<number>>();
  const weigh = (request: Request) => {
    sizes.set(
      new URL(request.url()).pathname,
      request.sizes().then(({ responseBodySize }) => responseBodySize),
    );
  };
  // The browser tells the page nothing of the worker's own script, of 41 kB: `npm run bench` counts it.
  context.on('requestfinished', weigh);
  await page.goto('/recherche?q=soudeur');
  await page.locator('main ol article a').first().waitFor();
  // What ends from here on is not waited for: its page may be closed before it can be weighed.
  context.off('requestfinished', weigh);
  // Names and fine competences are asked for once the first answer is shown; the type face and icons are every page's.
  const first = [...sizes].filter(
    ([path]) => !/appellations|competences|woff2|\.(?:svg|png|ico|webmanifest)$/.test(path),
  );
  expect(first.map(([path]) => path)).toContain('/donnees/recherche.json');
  await Promise.all(sizes.values());
  const total = (await Promise.all(first.map(([, size]) => size))).reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThanOrEqual(300_000);
});

test('nothing found says so, and what to try', async ({ page }) => {
  await openSearch(page, '/recherche?q=xyzzyqwk');
  await expect(page.locator('.bar .count')).toHaveText('Aucun résultat');
  await expect(page.getByText('Rien ne correspond à cette recherche.')).toBeVisible();
  await expect(page.getByText(/Aucune fiche ne réunit/)).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Affiner' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Aller aux résultats' })).toHaveCount(0);
  await expect(page.getByText('Retirez un filtre.')).toHaveCount(0);
  await openSearch(page, '/recherche?q=xyzzyqwk&niveau=4');
  await expect(page.getByRole('button', { name: 'Retirer le filtre niveau 4' })).toBeVisible();
  await expect(page.getByText('Retirez un filtre.')).toBeVisible();
});

test('suggestions are used by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('search').getByRole('combobox');
  await field.focus();
  await page.keyboard.type('conducteur de lig');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', 'q-suggestion-0');
  await page.keyboard.press('Escape');
  await expect(options.first()).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const label = await options.first().locator('[lang]').innerText();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(metiers|parcours|secteurs|competences)\//);
  expect(label.length).toBeGreaterThan(3);
});

test('results follow the typing without filling the history', async ({ page }) => {
  await page.goto('/secteurs');
  await page.getByRole('link', { name: 'Chercher', exact: true }).click();
  await expect(page.locator('.bar .count')).toBeVisible();
  await page.getByRole('search').getByRole('combobox').pressSequentially('tourneur', { delay: 30 });
  await expect(page).toHaveURL(/q=tourneur/);
  await expect(page.locator('main ol article h2').first()).toContainText(/tourneur/i);
  await page.goBack();
  await expect(page).toHaveURL(/\/secteurs$/);
});

test('the search page works in English, on French data', async ({ page }) => {
  await openSearch(page, '/en/recherche?q=soudeur');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.bar .count')).toContainText('results');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/recherche\?q=soudeur/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('a search that cannot load says so and can be tried again', async ({ page, errors }) => {
  await page.route('**/donnees/recherche.json', (route) => route.abort());
  await page.goto('/recherche?q=soudeur');
  await expect(page.getByText('La recherche n’a pas pu se charger')).toBeVisible();
  await page.unroute('**/donnees/recherche.json');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.locator('main ol article').first()).toBeVisible();
  errors.length = 0;
});
