import { expect, expectAccessible, openSearch, test } from './fixtures.ts';

const paths = [
  '/',
  '/en',
  '/parcours/RNCP36376',
  '/en/parcours/RNCP39739',
  '/parcours/CI23153',
  '/parcours/RNCP35764',
  '/metiers',
  '/metiers/H2102',
  '/competences',
  '/competences/300230',
  '/secteurs',
  '/secteurs/industrie-laitiere',
  '/secteurs/metallurgie',
  '/secteurs/carte',
  '/en/secteurs/carte',
  '/secteurs/carte/matrice',
  '/financements',
  '/en/financements',
  '/familles',
  '/familles/maintenance',
  '/methode',
  '/en/methode',
  '/parcours/RNCP99999',
];

for (const path of paths) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}

test('axe finds nothing on search: results, suggestions, nothing found, dark', async ({ page }) => {
  await openSearch(page, '/recherche?q=maintenance');
  await expectAccessible(page);
  await page.getByRole('search').getByRole('combobox').pressSequentially(' ind');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  await openSearch(page, '/recherche?q=xyzzyqwk');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSearch(page, '/recherche?q=soudeur');
  await expectAccessible(page);
  await page.goto('/parcours/RNCP36376');
  await expectAccessible(page);
});

for (const width of [360, 768, 1280]) {
  test(`nothing overflows at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', '/recherche?q=maintenance', ...paths.slice(2, 15)]) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}
