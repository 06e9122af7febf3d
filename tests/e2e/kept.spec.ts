import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { aliveTest as test, expect } from './fixtures.ts';

/** Nothing is lost: links, what this device keeps, two tabs, data that does not come. */
const key = 'edec-passerelles-profil';
const profileOf = (...codes: string[]) => ({
  format: 'edec-passerelles/profil',
  version: 1,
  profile: { jobs: codes.map((code) => ({ code })), skills: {}, certifications: [], blocs: [] },
});
const keep = (page: Page, name: string, text: string) =>
  page.addInitScript(
    ([where, what]) => {
      if (!sessionStorage.getItem('once')) localStorage.setItem(where ?? '', what ?? '');
      sessionStorage.setItem('once', '1');
    },
    [name, text],
  );
const link = `/profil#p1.${deflateRawSync(JSON.stringify(profileOf('H2913'))).toString('base64url')}`;
const cut = readFileSync('build/donnees/essentiel.json', 'utf8').slice(0, 5000);

const failures: [string, { status?: number; body?: string; contentType?: string }][] = [
  ['an error', { status: 500 }],
  ['a cut file', { body: cut }],
  ['a page in its place', { body: '<!doctype html><p>Oups', contentType: 'text/html' }],
  ['an empty object', { body: '{}' }],
];

for (const [name, answer] of failures)
  test(`a shared link survives ${name}`, async ({ page, context }) => {
    await context.route('**/donnees/essentiel.json', (route) => route.fulfill(answer));
    await page.goto(link);
    await expect(page.getByRole('alert')).toBeVisible();
    expect(page.url()).toContain('#p1.');
    await context.unroute('**/donnees/essentiel.json');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(
      page
        .getByText('H2913')
        .or(page.getByText(/soudeu/i))
        .first(),
    ).toBeVisible();
    expect(page.url()).not.toContain('#');
  });

test('the search says that it could not load, and tries again', async ({ page, context }) => {
  await context.route('**/donnees/recherche.json', (route) => route.abort());
  await page.goto('/recherche?q=soudeur');
  await expect(page.getByRole('alert')).toBeVisible();
  await context.unroute('**/donnees/recherche.json');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.locator('main ol article').first()).toBeVisible();
});

test('a job twice is mended and said; the page works', async ({ page }) => {
  await keep(page, key, JSON.stringify(profileOf('H2913', 'H2913')));
  await page.goto('/profil');
  await expect(page.getByText(/en double ou illisibles/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Parcours', exact: false }).first()).toBeVisible();
});

test('doubles in the comparison tray and a date that is none do not stop the pages', async ({ page }) => {
  await keep(page, 'edec-passerelles-comparaison', '["RNCP38690","RNCP38690"]');
  await page.goto('/recherche?q=soudeur');
  await expect(page.locator('main ol article').first()).toBeVisible();
  await page.evaluate(() => {
    localStorage.setItem(
      'edec-passerelles-mobilites',
      '[{"address":"de=H2102","label":"x","on":"nope","situation":null}]',
    );
  });
  await page.goto('/mobilite?de=H2102&vers=H2301');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByText(/en double ou illisibles/)).toBeVisible();
});

test('a profile of a later version is not overwritten without asking', async ({ page }) => {
  const later = JSON.stringify({ ...profileOf('H2913'), version: 9 });
  await keep(page, key, later);
  await page.goto('/profil');
  await expect(page.getByText(/version plus récente du site/)).toBeVisible();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(later);
});

test('two tabs: the second to save is asked; an erased profile is not revived', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(link);
  await one.getByRole('button', { name: 'Enregistrer sur cet appareil' }).click();
  await two.goto(`/profil#p1.${deflateRawSync(JSON.stringify(profileOf('H2102'))).toString('base64url')}`);
  await two.getByRole('button', { name: 'Enregistrer sur cet appareil' }).click();
  await expect(two.getByText(/Un autre onglet a enregistré/)).toBeVisible();
  // A browser takes a moment to tell one tab what another has written.
  const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
  await expect.poll(() => kept(one)).toContain('H2913');
  await two.getByRole('button', { name: 'Enregistrer ce que je vois ici' }).click();
  await expect.poll(() => kept(one)).toContain('H2102');
  await one
    .getByRole('button', { name: /Effacer/ })
    .first()
    .click();
  await expect(two.getByText(/effacé dans un autre onglet/)).toBeVisible();
  await expect.poll(() => kept(two)).toBeNull();
});

test('what was erased comes back as it was stored', async ({ page }) => {
  await page.goto(link);
  await page.getByRole('button', { name: 'Enregistrer sur cet appareil' }).click();
  const before = await page.evaluate((name) => localStorage.getItem(name), key);
  await page
    .getByRole('button', { name: /Effacer/ })
    .first()
    .click();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
  await page.getByRole('button', { name: 'Annuler' }).click();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(before);
});

test('the home page’s search arrives filled, with the cursor in it', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('search').getByRole('combobox');
  await field.fill('cariste');
  await field.press('Enter');
  await expect(page).toHaveURL(/recherche\?q=cariste/);
  await expect(page.locator('#q')).toHaveValue('cariste');
  await expect(page.locator('#q')).toBeFocused();
});

test('leaving with an unsaved profile warns once, on any page', async ({ page }) => {
  await page.goto(link);
  await expect(page.getByRole('button', { name: 'Enregistrer sur cet appareil' })).toBeEnabled();
  await page
    .getByRole('link', { name: /Méthode/ })
    .first()
    .click();
  await expect(page).toHaveURL(/methode/);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.locator('h1').click();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
});

test('a worker whose script does not come is said, and tried again', async ({ page, context }) => {
  await context.route(/worker.*\.js/, (route) => route.abort());
  await page.goto('/recherche?q=soudeur');
  await expect(page.getByRole('alert')).toBeVisible();
  await context.unroute(/worker.*\.js/);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.locator('main ol article').first()).toBeVisible();
});

test('a field says when nothing is found, and takes the first choice with Enter', async ({ page }) => {
  await page.goto('/mobilite');
  const from = page.getByRole('combobox').first();
  await from.fill('zzzzqx');
  await expect(page.getByText(/Rien trouvé pour «\szzzzqx\s»/).first()).toBeVisible();
  await from.fill('laiterie');
  await expect(page.getByRole('option').first()).toBeVisible();
  await from.press('Enter');
  await expect(page).toHaveURL(/de=/);
});

test('a number typed whole is taken on Enter, whether the search is there or not', async ({
  page,
  context,
}) => {
  await context.route('**/donnees/recherche.json', () => undefined);
  await page.goto('/profil');
  const field = page.getByRole('combobox', { name: 'Ajouter un métier, une compétence ou un diplôme' });
  await field.fill('RNCP35764');
  await field.press('Enter');
  await expect(page.getByText('RNCP39739, entier')).toBeVisible();
});
