import { expect, openSearch, test } from './fixtures.ts';

test('the header takes 56 px of a phone', async ({ page }) => {
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    for (const path of ['/', '/en/profil']) {
      await page.goto(path);
      const box = await page.getByRole('banner').boundingBox();
      expect(box?.height, `${path} ${width}`).toBeLessThanOrEqual(56);
    }
  }
});

test('the menu opens, closes and leads on by keyboard, and the focus is on the title of the new page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/secteurs');
  const opener = page.getByRole('button', { name: 'Menu' });
  const menu = page.getByRole('navigation', { name: 'Toutes les rubriques' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link', { name: 'Changer d’industrie' })).toBeFocused();
  await menu.getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  await expect(menu).toBeHidden();
  await opener.press('Enter');
  await menu.getByRole('link', { name: 'Familles' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/familles$/);
  await expect(menu).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the results are three tabs from the field', async ({ page }) => {
  await openSearch(page, '/recherche?q=maintenance');
  await page.getByRole('search').getByRole('combobox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller aux résultats' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.closest('#resultats') !== null);
  expect(focused).toBe(true);
});

test('a term explains itself by keyboard', async ({ page }) => {
  await page.goto('/parcours/RNCP36376');
  const term = page.getByRole('button', { name: 'VAE', exact: true }).first();
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('note').filter({ hasText: /^Validation des acquis/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(term).toBeFocused();
});

test('in forced colours a button has its edge, the page one is on its mark, the focus its ring', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSearch(page, '/recherche?q=maintenance');
  const submit = page.getByRole('search').getByRole('button');
  await expect(submit).not.toHaveCSS('border-top-width', '0px');
  const mark = (name: string) =>
    page
      .getByRole('banner')
      .getByRole('link', { name })
      .evaluate((link) => getComputedStyle(link).borderBottomColor);
  expect(await mark('Chercher')).not.toBe(await mark('Mon profil'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('banner').getByRole('link').first()).toHaveCSS('outline-style', 'solid');
});

/** A sum under 0.1 is what browsers' makers call good (web.dev/cls). */
test('next to nothing moves while a page loads', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/', '/parcours/RNCP36376', '/metiers/H2102', '/methode']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift, path).toBeLessThan(0.02);
  }
});

// `EDEC_WEIGHTS=1` writes what each weighs, in kB: the table of docs/conception.md.
test('the first load of a page (HTML, styles, scripts, font) weighs what it may', async ({ page }) => {
  const aim = 120;
  const pages = [
    '/',
    '/en',
    '/secteurs',
    '/methode',
    '/profil',
    '/mobilite',
    '/financements',
    '/metiers/H2102',
  ];
  for (const path of [...pages, '/parcours/RNCP36376']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const bytes = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => entry as PerformanceResourceTiming)
        // The page is drawn and answers without its worker, which loads beside it.
        .filter(({ name }) => !name.includes('/workers/'))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
    expect.soft(bytes / 1000, path).toBeLessThanOrEqual(aim);
    if (process.env.EDEC_WEIGHTS !== undefined) process.stdout.write(`${path} ${Math.round(bytes / 1000)}\n`);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('what needs script says so and promises nothing; the menu opens', async ({ page }) => {
    for (const path of [
      '/recherche',
      '/profil',
      '/mobilite',
      '/comparer',
      '/secteurs/comparer',
      '/certificats',
    ]) {
      await page.goto(path);
      await expect(page.getByText(/JavaScript/).first()).toBeVisible();
      await expect(page.getByText(/^Préparation/)).toBeHidden();
    }
    await page.goto('/secteurs/carte');
    await expect(page.getByLabel('Secteur de départ')).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Familles' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
