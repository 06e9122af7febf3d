import { expect, expectAccessible, test } from './fixtures.ts';

test('certificates are read by the keyboard: number, title with its year, unknown', async ({ page }) => {
  await page.goto('/certificats');
  await page
    .getByLabel('Numéros ou intitulés, un par ligne')
    .fill('RNCP35764\nCAP boulanger 2003\nRNCP99999');
  const check = page.getByRole('button', { name: 'Vérifier' });
  await check.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Réponses' })).toBeVisible();
  await expect(page.getByText('RNCP39739').first()).toBeVisible();
  await expect(page.getByText('Nous n’avons pas de fiche à ce numéro')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Fiche officielle RNCP99999' })).toHaveAttribute(
    'href',
    'https://www.francecompetences.fr/recherche/rncp/99999/',
  );
  await expectAccessible(page);
});

test('2,000 lines are answered, and told how many', async ({ page }) => {
  await page.goto('/certificats');
  const lines = Array.from({ length: 2000 }, (_, at) => `RNCP${36000 + at}`).join('\n');
  // As a file: Chromium takes five seconds and more to type 2,000 lines into any field.
  await page
    .getByLabel('Ou un fichier', { exact: false })
    .setInputFiles({ name: 'numeros.txt', mimeType: 'text/plain', buffer: Buffer.from(lines) });
  await page.getByRole('button', { name: 'Vérifier' }).click();
  // By tags: asking the roles of 2,000 answers again and again takes longer than answering.
  await expect(page.locator('li', { hasText: /^\s*Demandes\s:\s*2\s?000/ })).toBeVisible();
  await expect(page.locator('article')).toHaveCount(2000);
});

test('certificates that cannot be read now say so, and are read when asked again', async ({
  page,
  context,
}) => {
  await page.goto('/certificats');
  await context.route(/worker.*\.js/, (route) => route.abort());
  await page.getByLabel('Numéros ou intitulés, un par ligne').fill('RNCP35764');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await context.unroute(/worker.*\.js/);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByText('RNCP39739').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a workbook is refused in words, and what was typed stays; a French spreadsheet’s text is read', async ({
  page,
}) => {
  await page.goto('/certificats');
  const field = page.getByLabel('Numéros ou intitulés, un par ligne');
  const file = page.getByLabel('Ou un fichier', { exact: false });
  await field.fill('RNCP35764');
  const workbook = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]);
  await file.setInputFiles({ name: 'suivi.xlsx', mimeType: 'application/zip', buffer: workbook });
  await expect(page.getByText('suivi.xlsx ne contient pas de texte', { exact: false })).toBeVisible();
  await expect(field).toHaveValue('RNCP35764');
  const latin = Buffer.from('CAP pâtissier 2003', 'latin1');
  await file.setInputFiles({ name: 'suivi.csv', mimeType: 'text/csv', buffer: latin });
  await expect(field).toHaveValue('CAP pâtissier 2003');
});
