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
});

test('with script, an unknown address says it once', async ({ page }) => {
  await page.goto('/dossier/inconnu');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});
