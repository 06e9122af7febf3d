import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** Pasted without a space, as an address or a line of letters is. */
const long = 'anticonstitutionnellement'.repeat(8);
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('a search for words without a space stays on a phone', async ({ page }) => {
  for (const text of [long, `soudeur ${long}`]) {
    await page.goto(`/recherche?q=${encodeURIComponent(text)}`);
    await expect(page.getByText(/résultat/).first()).toBeVisible();
    expect(await overflow(page)).toBe(0);
  }
});

test('a door told words without a space stays on a phone', async ({ page }) => {
  for (const does of [long, 'soudeur']) {
    await page.goto('/');
    await page.getByRole('combobox', { name: 'Je fais…' }).fill(does);
    await page.getByRole('combobox', { name: 'Je voudrais…' }).fill(long);
    await page.keyboard.press('Enter');
    await expect(page.getByText(long, { exact: false }).first()).toBeVisible();
    expect(await overflow(page)).toBe(0);
  }
});
