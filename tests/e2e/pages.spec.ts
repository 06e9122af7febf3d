import { expect, test } from './fixtures.ts';

test('a pathway page reads without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL !== undefined && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/parcours/RNCP36376');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opérateur en Maintenance Industrielle');
  await expect(page.getByText('L’intervention de maintenance préventive').first()).toBeVisible();
  await expect(page.getByText('25 avril 2027').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Voir la fiche officielle' })).toHaveAttribute(
    'href',
    /francecompetences\.fr\/recherche\/rncp\/36376/,
  );
  await page.getByRole('link', { name: 'Métallurgie', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Métallurgie');
  await context.close();
});

test('a term is explained once on a page, where it is first met', async ({ page }) => {
  await page.goto('/parcours/RNCP36376', { waitUntil: 'networkidle' });
  await page.getByText(/^\d autres étapes$/).click();
  for (const name of ['VAE', 'CQPI', 'Opco', /^gestes?$/i, /^blocs?$/i])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1);
});

test('an old number is compared through its successor', async ({ page }) => {
  await page.goto('/comparer?p=RNCP36376&p=RNCP35764');
  await expect(page.getByText('RNCP35764 n’est plus en vigueur : RNCP39739')).toBeVisible();
  await expect(page.getByRole('heading', { name: /gestes? en commun/ }).first()).toBeVisible();
});

test('what is the same in compared records gives no date that is of one of them', async ({ page }) => {
  await page.goto('/comparer?p=RNCP37397&p=RNCP37398&p=RNCP39083');
  await page.getByText(/^Ce qui est pareil/).click();
  const alike = page.locator('details', { hasText: 'Ce qui est pareil' });
  await expect(alike.getByText('en vigueur', { exact: true })).toBeVisible();
  await expect(alike.getByText(/20\d\d/)).toHaveCount(0);
  await expect(page.getByText(/ sur 9 gestes/)).toBeVisible();
});

test('a branch certificate that nothing confirms is not said to be in force, and names its committee', async ({
  page,
}) => {
  await page.goto('/parcours/CI54089');
  const said = page.getByRole('list').filter({ hasText: 'Plus confirmé depuis des années' });
  await expect(said).toHaveText(/fin non renseignée/);
  await expect(said).not.toHaveText(/en vigueur/);
  const facts = page.getByRole('complementary', { name: 'En bref' });
  await expect(facts.getByText('CPNE des entreprises relevant de la navigation de plaisance')).toBeVisible();
  await expect(facts.getByText(/le certificateur|les blocs/)).toHaveCount(0);
});

test('a sector calls its own only what no other has, and says in how many others the rest is', async ({
  page,
}) => {
  await page.goto('/secteurs/industrie-laitiere');
  const own = page.getByRole('region', { name: 'Métiers propres au secteur' });
  await expect(own.getByRole('link')).toHaveCount(1);
  const shared = page.getByRole('region', { name: 'Métiers du secteur, que d’autres ont aussi' });
  await expect(shared.getByText('13 autres secteurs').first()).toBeVisible();
  await page.goto('/secteurs/jouets-articles-divers');
  await expect(own).toHaveCount(0);
  await expect(page.getByText('Aucun métier en commun n’est connu.')).toHaveCount(0);
});

test('a pathway page ends in something to do, without JavaScript too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL !== undefined && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/parcours/RNCP36376');
  const next = page.getByRole('region', { name: 'Et maintenant ?' });
  const record = next.getByRole('link', { name: /quitte ce site/ }).first();
  await expect(record).toHaveAttribute('href', /francecompetences\.fr\/recherche\/rncp\/36376/);
  await expect(record).toHaveAttribute('rel', 'noopener');
  await expect(next.getByRole('heading', { name: 'Trois appels à passer' })).toBeVisible();
  await expect(next.getByRole('heading', { level: 4 })).toHaveCount(3);
  await expect(next.getByRole('link', { name: /Les envoyer par courriel/ }).first()).toHaveAttribute(
    'href',
    /^mailto:\?subject=.*&body=/,
  );
  await page.goto('/metiers/H2102');
  await expect(next.getByRole('heading', { name: 'Trois appels à passer' })).toBeVisible();
  await page.goto('/en/metiers/H2913');
  const mail = page.getByRole('link', { name: /Send them by e-mail/ }).first();
  const letter = decodeURIComponent((await mail.getAttribute('href')) ?? '');
  // One asks in French in France: the English questions come after.
  expect(letter).toMatch(/body=Bonjour,[^]*métier de soudeur[^]*Hello,[^]*welder/u);
  await context.close();
});

test('each page says its language, and the other one is a click away', async ({ page }) => {
  for (const path of [
    '/',
    '/parcours/RNCP36376',
    '/metiers/H2102',
    '/secteurs/industrie-laitiere',
    '/methode',
  ]) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveURL(path === '/' ? /\/en$/ : new RegExp(`/en${path}$`));
  }
});

test('a pathway carries schema.org data and a description', async ({ page }) => {
  await page.goto('/parcours/RNCP36376');
  const text = await page.locator('script[type="application/ld+json"]').first().textContent();
  const data = JSON.parse(text ?? '{}') as Record<string, unknown>;
  expect(data['@type']).toBe('EducationalOccupationalCredential');
  expect(data.identifier).toBe('RNCP36376');
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    'content',
    /Opérateur en Maintenance Industrielle/,
  );
});

test('inherited blocs name the record they were read in', async ({ page }) => {
  await page.goto('/parcours/RNCP39739');
  await expect(page.getByText(/Voici ceux de la fiche précédente, RNCP35764/)).toBeVisible();
});

test('a certificate without number says what that means', async ({ page }) => {
  await page.goto('/parcours/CI23153');
  await expect(page.getByText(/hors du répertoire national/)).toBeVisible();
});

test('an unknown page helps; a made-up number says so, one outside the scope says what it is', async ({
  page,
}) => {
  const response = await page.goto('/parcours/RNCP99999');
  expect(response?.status()).toBe(404);
  await expect(page.getByText(/Nous n’avons pas de fiche RNCP99999/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('RNCP99999, pas dans nos données');
  await page.goto('/parcours/RNCP38533');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^RNCP38533, hors du périmètre\s: .*École/,
  );
  await expect(page.getByText(/RNCP38533 existe, mais il est hors du périmètre/)).toBeVisible();
  await expect(
    page.getByRole('listitem').getByText(/École supérieure de chimie organique et minérale/),
  ).toBeVisible();
  await expect(page.getByText(/terminée le 31 août 2025/)).toBeVisible();
  await page.goto('/en/nulle-part');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
});

test('an address in lower case leads to its page', async ({ page }) => {
  for (const [typed, canonical] of [
    ['/parcours/rncp36376', '/parcours/RNCP36376'],
    ['/metiers/h2102', '/metiers/H2102'],
    ['/en/parcours/RNCP-36376', '/en/parcours/RNCP36376'],
  ] as const) {
    await page.goto(typed);
    await expect(page).toHaveURL((url) => url.pathname === canonical);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/n’existe pas|does not exist/);
  }
});

test('the catalogue can be downloaded with its licence', async ({ page, request }) => {
  await page.goto('/methode');
  await expect(page.getByText(/Licence Ouverte 2\.0/).first()).toBeVisible();
  const csv = await (await request.get('/donnees/parcours.csv')).text();
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv).toContain('"RNCP36376"');
  const catalogue = (await (await request.get('/donnees/catalogue.json')).json()) as { pathways: unknown[] };
  expect(catalogue.pathways.length).toBeGreaterThan(700);
});

test('the keyboard reaches the content first, and focus is visible', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Je fais…' })).toBeFocused();
});

test('no page asks anything of another site', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url()))
      foreign.push(request.url());
  });
  await page.goto('/recherche?q=soudeur');
  await expect(page.locator('main ol article').first()).toBeVisible();
  await page.goto('/parcours/RNCP36376');
  expect(foreign).toEqual([]);
});

test('a list of certificates shows those in force first', async ({ page }) => {
  await page.goto('/metiers/H2301', { waitUntil: 'networkidle' });
  const rows = page.locator('section[aria-labelledby="parcours"] tbody tr');
  const ended = await rows.evaluateAll((all) => all.map((row) => row.querySelector('strong.warn') !== null));
  expect(ended).toContain(true);
  expect(ended).toEqual([...ended].sort((a, b) => Number(a) - Number(b)));
});
