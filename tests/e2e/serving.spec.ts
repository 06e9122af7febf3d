import { expect, test } from '@playwright/test';

test('answers what is not a plain reading without harm', async ({ request }) => {
  for (const range of ['bytes=5-1', 'bytes=-', 'bytes=a-b', 'bytes=0-1,4-5', 'lines=1-2'])
    expect((await request.get('/methode', { headers: { range } })).status()).toBe(200);
  expect((await request.get('/favicon.svg', { headers: { range: 'bytes=0-3' } })).status()).toBe(206);
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    expect((await request.fetch('/methode', { method })).status(), method).toBe(405);
  expect((await request.fetch('/methode', { method: 'HEAD' })).status()).toBe(200);
  expect((await request.get('/%E0%A4%A')).status()).toBe(404);
});

test('leads from a final slash to the page', async ({ request }) => {
  const answer = await request.get('/recherche/?q=soudeur', { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toBe('/recherche?q=soudeur');
});

test('sends compressed pages and careful headers', async ({ request }) => {
  const { status, headers } = await request
    .get('/parcours/RNCP36376', { headers: { 'accept-encoding': 'br' } })
    .then((answer) => ({ status: answer.status(), headers: answer.headers() }));
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-encoding': 'br',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an unknown address still says what to do', async ({ page }) => {
    const answer = await page.goto('/dossier/inconnu');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
    await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
    await expect(page).toHaveURL(/\/$/);
  });

  for (const width of [360, 1280])
    test(`it says so in both languages, with its margins, its mark and its foot, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto('/en/parcours/RNCP1-lost');
      await expect(page.getByRole('banner').getByRole('link', { name: 'Edec Passerelles' })).toBeVisible();
      await expect(page.getByRole('contentinfo')).toContainText('ni un service de l’État');
      const main = page.getByRole('main');
      const english = main.locator('[lang=en]');
      await expect(english.getByRole('heading')).toHaveText('This page does not exist');
      for (const text of [main.getByRole('heading', { level: 1 }), english.getByRole('heading')]) {
        const box = await text.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(16);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width - 16);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      // Nothing to fill in that only script would answer; each way on is read as it is.
      await expect(page.locator('form, input')).toHaveCount(0);
      await expect(page.locator('a[href*="recherche"]')).toHaveCount(0);
      const ways = await main
        .getByRole('link')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(ways).toEqual(
        ['', '/en'].flatMap((base) =>
          ['/metiers', '/secteurs', '/familles'].map((path) => base + path).concat(base || '/'),
        ),
      );
      await english.getByRole('link', { name: 'All occupations' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main a[href*="metiers/"]').first()).toBeAttached();
    });
});

test('with script, an unknown address says it once', async ({ page }) => {
  await page.goto('/dossier/inconnu');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});
