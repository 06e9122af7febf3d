import { expect, expectAccessible, openSearch, test } from './fixtures.ts';

test('axe finds nothing on search: results with suggestions, nothing found, dark', async ({ page }) => {
  await openSearch(page, '/recherche?q=maintenance');
  await page.getByRole('search').getByRole('combobox').pressSequentially(' ind');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  await openSearch(page, '/recherche?q=xyzzyqwk');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSearch(page, '/recherche?q=soudeur');
  await expectAccessible(page);
});
