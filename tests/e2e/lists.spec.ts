import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const lists = [
  '/secteurs',
  '/secteurs/chimie',
  '/familles',
  '/familles/maintenance',
  '/metiers',
  '/metiers/H2102',
  '/competences/300230',
  '/parcours/RNCP36376',
  '/secteurs/comparer?s=chimie&s=metallurgie',
  '/mobilite?vers=H2301',
];

/** Links on a line of their own, or what opens, that take less than 44 px to be touched. */
const tooLow = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(a, summary)')]
      .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .filter((one) => one.getBoundingClientRect().height < 43.5)
      .map((one) => one.textContent.trim().slice(0, 40)),
  );

for (const path of lists) {
  test(`no list shows more than twelve lines before it is opened, its links are easy to touch: ${path}`, async ({
    page,
  }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    if (path.startsWith('/mobilite')) await expect(page.getByRole('row').nth(3)).toBeVisible();
    const longest = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(ul, ol, tbody)')].map((list) => ({
        shown: [...list.children].filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
          .length,
        first: list.firstElementChild?.textContent.trim().slice(0, 40),
      })),
    );
    expect(longest.filter(({ shown }) => shown > 12)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    if (!path.startsWith('/mobilite')) expect(await tooLow(page)).toEqual([]);
  });
}

test('who may come to a trade fits a phone, the chosen sector named first', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/mobilite?vers=H2301');
  const origins = page.getByRole('region', { name: 'Qui peut y venir, par où ?' }).first();
  await expect(origins.getByRole('row').nth(3)).toBeVisible();
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    const wider = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wider(), `${String(width)} px`).toBeLessThanOrEqual(0);
  }
  await origins.getByLabel('La personne vient de').selectOption({ label: 'Vigne, vin et spiritueux' });
  // The row after those of the columns and of the first group.
  await expect(origins.getByRole('row').nth(2)).toContainText('Vigne, vin et spiritueux');
});

test('the map of one sector prints that sector alone', async ({ page }) => {
  await page.goto('/secteurs/carte?s=chimie', { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Ce qui ressemble le plus à : Chimie' })).toBeVisible();
  await expect(page.getByText('Chacun avec les quatre plus proches')).toBeHidden();
});

test('a certificate given overseas alone says so on its page', async ({ page }) => {
  await page.goto('/parcours/RNCP37395');
  await expect(page.getByText(/Délivré outre-mer\s: en Polynésie française/).first()).toBeVisible();
});

test('a link on a line of its own takes 44 px on the map too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/secteurs/carte?s=chimie', { waitUntil: 'networkidle' });
  expect(await tooLow(page)).toEqual([]);
});
