import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

/** The answer: its heading says how much of the arrival is there. */
const plans = (page: Page) => page.locator('section[aria-labelledby="plans"]');
const others = (page: Page) => page.getByRole('region', { name: 'D’autres chemins' });
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function pick(page: Page, name: string, typed: string): Promise<void> {
  const field = page.getByRole('combobox', { name });
  await field.fill(typed);
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
}

test('from a job to another by keyboard: plans, their steps and their evidence', async ({ page }) => {
  await page.goto('/mobilite');
  await expect(page.getByText('Choisissez un départ')).toBeVisible();
  await pick(page, 'Un métier exercé', 'conducteur de ligne en industrie alim');
  await expect(page).toHaveURL(/de=H2102/);
  await expect(page.getByRole('heading', { name: 'Où peut-on aller d’ici ?' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Un métier ou un parcours' })).toBeFocused();
  await pick(page, 'Un métier ou un parcours', 'conducteur de ligne en industrie chim');
  await expect(page).toHaveURL(/de=H2102&vers=H2301/);
  await expect(page.getByRole('heading', { name: /gestes? sur \d+ (sont|est) déjà/ })).toBeFocused();
  await expect(plans(page).getByRole('article').first()).toContainText('En apprenant au poste');
  await expect(plans(page)).toContainText('Mobilité officielle du ROME');
  await expect(page.getByRole('heading', { name: /appels à passer/ })).toBeVisible();
  await others(page).getByText('Par un diplôme').click();
  await expect(others(page)).toContainText('Apprendre');
  await expect(others(page)).toContainText('À vérifier avant tout');
  await expectAccessible(page);
});

test('who recruits is asked for the trade to fill first, and told who may come', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Je recrute' }).click();
  await expect(page.getByText(/^Dites le métier à pourvoir/)).toBeVisible();
  await expect(page.getByText('Choisissez un départ')).toHaveCount(0);
  const ends = page.getByRole('main').getByRole('group');
  await expect(ends.first()).toContainText('Quel métier recrutez-vous ?');
  await expect(page.getByText('D’où part-on ?')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Garder ces plans' })).toHaveCount(0);
  await expectAccessible(page);
  await pick(page, 'Un métier ou un parcours', 'soudeur');
  await expect(page).toHaveURL(/\?vers=H2913/);
  await expect(page.getByRole('heading', { name: 'Qui peut y venir, par où ?' })).toBeFocused();
  await expect(ends.first()).toContainText('Quel métier recrutez-vous ?');
});

test('the words that a recruiter typed on the home page are in the field, with what they may be', async ({
  page,
}) => {
  await page.goto('/mobilite?cherche=operateurs+de+production+fromagerie&situation=employer#arrivee');
  const field = page.getByRole('combobox', { name: 'Un métier ou un parcours' });
  await expect(field).toHaveValue('operateurs de production fromagerie');
  await expect(field).toBeFocused();
  await expect(page.getByRole('option').first()).toContainText('Agent / Agente de production');
  await field.press('Enter');
  await expect(page).toHaveURL(/\?vers=H2105/);
});

test('the picture, its lists and the steps say the same counts; a count opens its list on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/mobilite?de=H2102&vers=H2301');
  const count = plans(page).getByRole('link', { name: /à apprendre/ });
  const learn = Number(/\d+/.exec(await count.innerText())?.[0]);
  await count.click();
  const list = plans(page).getByRole('region', { name: /^À apprendre/ });
  await expect(list.getByRole('listitem')).toHaveCount(learn);
});

test('a refused step leaves the plans quietly, and comes back', async ({ page }) => {
  await page.goto('/mobilite?de=H2102&vers=RNCP37398');
  const first = plans(page)
    .getByRole('button', { name: /Écarter cette étape/ })
    .first();
  const name = (await first.getAttribute('aria-label')) ?? '';
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sans=/);
  await expect(page.getByText(/^Étape écartée/)).toBeVisible();
  await expect(plans(page).getByRole('button', { name, exact: true })).toHaveCount(0);
  const back = page.getByRole('status').getByRole('button', { name: /^Annuler\s: reprendre/ });
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/sans=/);
  await expect(plans(page).getByRole('button', { name, exact: true }).first()).toBeVisible();
});

test('constraints narrow the plans and are kept in the address', async ({ page }) => {
  await page.goto('/mobilite?de=H2102&vers=H2301');
  await expect(plans(page).getByRole('article').first()).toBeVisible();
  await page.getByText('Contraintes', { exact: true }).click();
  await page.getByLabel('Niveau le plus haut').selectOption('3');
  await expect(page).toHaveURL(/niveau=3/);
  await expect(plans(page).getByRole('article').first()).toBeVisible();
  await others(page).getByText('Par un diplôme').click();
  await expect(others(page).getByRole('term').filter({ hasText: 'Niveau' }).first()).toBeVisible();
  await expect(
    others(page)
      .getByRole('definition')
      .filter({ hasText: /^[4-8]$/ }),
  ).toHaveCount(0);
});

test('backwards, from a sector, without a way, with unknown ids: each says what it can', async ({ page }) => {
  await page.goto('/mobilite?vers=H2301');
  const origins = page.getByRole('region', { name: 'Qui peut y venir, par où ?' }).first();
  await expect(origins.getByRole('row').nth(3)).toBeVisible();
  const hiring = page.getByRole('region', { name: 'Et maintenant ?' });
  await expect(hiring.getByRole('link', { name: /^France Travail, services aux entreprises/ })).toBeVisible();
  await expect(hiring.getByRole('heading', { name: /^Qui aide à recruter/ })).toBeVisible();
  await expectAccessible(page);
  const rows = await origins.getByRole('row').count();
  await origins.getByLabel('La personne vient de').selectOption({ label: 'Industrie laitière' });
  await expect(origins.getByRole('row').nth(rows - 1)).toBeHidden();
  // After the heads and the heading of its group.
  await expect(origins.getByRole('row').nth(2)).toContainText('Industrie laitière');
  await origins.getByLabel('Gestes en commun').selectOption({ index: 2 });
  const downloading = page.waitForEvent('download');
  await origins.getByRole('button', { name: 'Télécharger en CSV' }).click();
  expect((await downloading).suggestedFilename()).toBe('qui-peut-venir.csv');
  await page.goto('/mobilite?de=secteur:industrie-laitiere&vers=secteur:chimie');
  await expect(page.getByRole('heading', { name: 'Depuis chaque métier du secteur' })).toBeVisible();
  await expect(page.getByText(/^D’ici le /).first()).toBeVisible();
  await page.goto('/mobilite?de=H9999&vers=RNCP99999999');
  await expect(page.getByText(/Nous ne connaissons pas\s: .*H9999/)).toBeVisible();
  await page.goto('/mobilite?de=ZZZ&vers=secteur:chimie');
  await expect(page.getByText('Nous ne connaissons pas : ZZZ')).toBeVisible();
  // No number is said raw, and there is nothing to keep.
  await page.goto('/mobilite?de=metier:Z9999&vers=secteur:foo');
  await expect(page.getByText('Nous ne connaissons pas : Z9999, le secteur « foo ».')).toBeVisible();
  await expect(page.getByText('Choisissez un départ, une arrivée, ou les deux.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Garder ces plans' })).toBeHidden();
  await page.goto('/mobilite?de=H2102&vers=H2102');
  await expect(page.getByText('porte le même code ROME')).toBeVisible();
  await page.goto('/mobilite?de=profil&vers=H2301');
  await expect(page.getByText('Votre profil est vide')).toBeVisible();
});

test('where nothing of the trade serves, a new trade is named with its ways in, and whom to ask', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/mobilite?de=J1305&vers=secteur:ferroviaire');
  await expect(page.getByRole('heading', { name: /Un nouveau métier/ })).toBeVisible();
  await expect(page.getByText(/n’y mène/)).toHaveCount(0);
  await expect(page.getByText(/alléger une contrainte/)).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Assembleur monteur/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Et maintenant/ })).toBeVisible();
  await expectAccessible(page);
});

test('the trade that exists there with what one avoids is told, with whom to ask for another post', async ({
  page,
}) => {
  await page.goto('/mobilite?de=N1101&vers=secteur:industrie-laitiere&sauf=charges');
  await expect(page.getByText(/avec ce que vous voulez éviter/)).toBeVisible();
  await expect(page.getByText(/médecin du travail/).first()).toBeVisible();
});

test('funding leads are asked for on demand, say why, and are kept only when saved', async ({ page }) => {
  await page.goto('/mobilite?de=H2102&vers=RNCP37398');
  const funding = page.getByRole('region', { name: 'Trouver qui peut payer' });
  await expect(funding.getByLabel('Votre situation')).toHaveCount(0);
  await funding.getByRole('button', { name: 'Chercher des pistes de financement' }).click();
  await expect(page.locator('#financer')).toBeFocused();
  await funding.getByLabel('Votre situation').selectOption('employee');
  await funding.getByLabel('Un employeur est-il d’accord ?').selectOption('yes');
  const period = funding.locator('details').filter({ hasText: 'Période de reconversion' }).first();
  await expect(period).toContainText('Piste ouverte, à confirmer');
  await period.locator('summary').first().click();
  await expect(period).toContainText('rempli');
  await expect(funding).toContainText('à vérifier');
  await expectAccessible(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Enregistrer sur cet appareil' }).click();
  await expect(page.getByText('Enregistré sur cet appareil.')).toBeVisible();
  await page.reload();
  await expect(funding.getByLabel('Votre situation')).toHaveValue('employee');
  await page.getByRole('button', { name: /^Effacer/ }).click();
  await expect(page.getByRole('heading', { name: 'Recherches enregistrées' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('heading', { name: 'Recherches enregistrées' })).toBeVisible();
});

test('plans print on one or two pages, with their date, sources and whom to ask', async ({ page }) => {
  await page.goto('/mobilite?de=H2102&vers=H2301');
  await expect(plans(page).getByRole('article').first()).toBeVisible();
  const pdf = (
    await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })
  ).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThan(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Conducteur.*Imprimé le/)).toBeVisible();
  await expect(page.getByText(/^À vérifier avec/)).toBeVisible();
  await expect(page.getByText(/France compétences, \d/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
});

test('constraints that leave no plan are announced', async ({ page }) => {
  await page.goto('/mobilite?de=H2913&vers=H2914');
  await expect(plans(page).getByRole('article').first()).toBeVisible();
  await page.getByText('Contraintes', { exact: true }).click();
  await page.getByLabel('Travail de nuit').check();
  await expect(
    page.getByRole('status').filter({ hasText: 'Aucun plan ne mène là sous ces contraintes.' }),
  ).toHaveCount(1);
});

test('on paper the other ways are rows: what each is has the width, and what it asks for stands beside', async ({
  page,
}) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto('/mobilite?de=H2913&vers=H2914');
  await expect(others(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const way = others(page).locator('summary').first();
  const [title, asks] = [await way.locator('.title').boundingBox(), await way.locator('.said').boundingBox()];
  expect(title?.width).toBeGreaterThan(300);
  expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThanOrEqual(asks?.x ?? 0);
});

test('plans are accessible in the dark, in English too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en/mobilite?de=H2102&vers=H2301');
  await expect(page.getByRole('article').first()).toContainText('Learning on the job');
  await expectAccessible(page);
});

test('one sector has its nearest ones, ranked, on a phone, and the matrix is a link away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/secteurs/carte', { waitUntil: 'networkidle' });
  await page.getByLabel('Secteur de départ').selectOption('chimie');
  await expect(page).toHaveURL(/carte\?s=chimie$/);
  await expect(page.getByRole('status').filter({ hasText: /12 secteurs proches de\s: Chimie/ })).toHaveCount(
    1,
  );
  const near = page.getByRole('region', { name: /Ce qui ressemble le plus à : Chimie/ });
  await expect(near.getByRole('listitem')).toHaveCount(12);
  expect(await overflow(page)).toBe(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'tous les secteurs, deux à deux' }).click();
  await expect(page).toHaveURL(/\/secteurs\/carte\/matrice$/);
});

test('two sectors side by side count what the map counts', async ({ page }) => {
  await page.goto('/secteurs/carte?s=chimie');
  const near = page.getByRole('region', { name: /Ce qui ressemble le plus à : Chimie/ });
  const line = near.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Textile' }) });
  const [, gestures = '', moves = ''] =
    /(\d+) gestes en commun, (\d+) mobilités officielles/u.exec((await line.textContent()) ?? '') ?? [];
  await line.getByRole('link', { name: 'Textile' }).click();
  await expect(page.getByRole('heading', { name: `Gestes en commun (${gestures})` })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: `Mobilités officielles, nommées par le ROME (${moves})` }),
  ).toBeVisible();
});

test('the names of the matrix stay in sight when it scrolls, on a phone too', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/secteurs/carte/matrice');
    const box = page.locator('.scroll');
    await box.evaluate((one) => {
      one.scrollLeft = 600;
    });
    const name = box.getByRole('link', { name: 'Céramique', exact: true });
    await name.scrollIntoViewIfNeeded();
    await expect(name).toBeInViewport({ ratio: 1 });
    expect(await box.evaluate((one) => one.scrollLeft)).toBe(600);
    const middles = await box.evaluate((one) =>
      [...one.querySelectorAll('li a, svg text')]
        .filter(({ textContent }) => textContent === 'Céramique')
        .map((it) => it.getBoundingClientRect())
        .map(({ top, bottom }) => (top + bottom) / 2),
    );
    expect(middles).toHaveLength(2);
    expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 0))).toBeLessThan(4);
    expect(await overflow(page)).toBe(0);
  }
});

test('every mark of the map leads to the list behind it', async ({ page, request }) => {
  await page.goto('/secteurs/carte/matrice');
  const marks = page.locator('.scroll svg a[href*="comparer"]');
  expect(await marks.count()).toBeGreaterThan(100);
  const first = marks.first();
  expect(await first.getAttribute('aria-label')).toMatch(/gestes? en commun/);
  const href = (await first.getAttribute('href')) ?? '';
  expect((await request.get(href)).ok()).toBe(true);
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/secteurs\/comparer\?s=.+&s=.+/);
  await page.goto('/metiers/H2102');
  await page.getByRole('link', { name: 'Changer d’industrie depuis ce métier' }).click();
  await expect(page.getByRole('heading', { name: 'Où peut-on aller d’ici ?' })).toBeVisible();
});

test('from the home page, what is near is where one lands', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/?de=H1503');
  await page.getByRole('link', { name: 'Tout ce qui est proche, pour choisir' }).click();
  const heading = page.getByRole('heading', { name: /^Où peut-on aller d’ici/ });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('without an aim, what is near keeps what is avoided, and ends with dated steps', async ({ page }) => {
  await page.goto('/mobilite?de=H2102&sauf=nuit&situation=job-seeker');
  const next = page.getByRole('region', { name: 'Et maintenant ?' });
  await expect(next.getByText(/^D’ici le /).first()).toBeVisible();
  const region = page.getByRole('region', { name: /^Où peut-on aller d’ici/ });
  // For other hours, nobody is sent back to trades below their own.
  const near = region.getByRole('link').first();
  await expect(near).toHaveAttribute('href', /sauf=nuit/);
  await expect(region.locator('a[href*="/metiers/"]')).toHaveCount(0);
  await near.click();
  await expect(page).toHaveURL(/vers=[A-Z0-9]+.*sauf=nuit.*situation=job-seeker/);
  await expect(next.getByText(/^D’ici le /).first()).toBeVisible();
});

test('a trade by which one enters keeps what was told, in another tab too, and the moves from its page do', async ({
  page,
}) => {
  await page.goto('/mobilite?de=N4101&sauf=permis&sauf=charges&situation=employee');
  const entries = page.locator('a[href*="/metiers/"][href*="sauf="]');
  const address = (await entries.first().getAttribute('href')) ?? '';
  await expect(page.locator('a[href*="/parcours/"][href*="sauf="]').first()).toBeVisible();
  await page.goto('/metiers/H2102');
  await page.goto(address);
  await expect(page.getByRole('link', { name: 'Voir mon chemin vers ce métier' })).toHaveAttribute(
    'href',
    /de=N4101&vers=[A-Z]\d{4}&sauf=permis&sauf=charges&situation=employee/,
  );
  await expect(page.getByText(/Médecin du travail/).first()).toBeVisible();
});

test('blocs of an earlier record are said to be so, where a plan counts them', async ({ page }) => {
  await page.goto('/mobilite?de=H2301&vers=RNCP39739');
  await expect(page.getByText(/^Blocs de la fiche précédente, RNCP35764\s:/).first()).toBeVisible();
});

test('the page of a trade gives the steps of the situation told, which can be changed there', async ({
  page,
}) => {
  await page.goto('/metiers/N1105?situation=young-person');
  const steps = page.locator('section[aria-labelledby="suite"]');
  await expect(steps.getByText(/mission locale/i).first()).toBeVisible();
  await expect(page.getByRole('combobox').filter({ hasText: /Jeune/ })).toHaveValue('young-person');
  await page.goto('/metiers/H2913?de=H2913&vers=secteur:nucleaire');
  await expect(steps.getByRole('link', { name: /^Offres d’emploi de votre métier/ })).toBeVisible();
  await expect(steps).not.toContainText('Essayer le métier');
});

test('funding answers its first questions by the situation that the address tells', async ({ page }) => {
  await page.goto('/financements?situation=young-person');
  await expect(page.getByLabel('Moins de 30 ans ?')).toHaveValue('yes');
});
