import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from './fixtures.ts';

test('five questions, then the open leads on one line each, with their papers and a calendar', async ({
  page,
}) => {
  await page.goto('/financements');
  const asked = page.getByRole('region', { name: 'Cinq questions sur votre situation' });
  await expect(asked.getByText('Dites votre situation')).toBeVisible();
  // It stands before the first answer: that one is announced too.
  await expect(asked.getByRole('status')).toHaveText('');
  await expect(asked.getByRole('combobox')).toHaveCount(5);
  await asked.getByLabel('Votre situation').selectOption('employee-interim');
  await expect(asked.getByRole('status')).toHaveText(/pistes? ouvertes?, \d+ à vérifier/);
  // What is open is there, by that name; the rest is one line with its number.
  const rows = asked.locator('details.fold:visible');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Conseil en évolution professionnelle');
  await expect(rows).toContainText('Piste ouverte, à confirmer');
  const rest = asked.getByText(/^\d+ pistes à vérifier/);
  await expect(rest).toContainText('D’abord :');
  const project = asked.locator('details.fold').filter({ hasText: 'Projet de transition professionnelle' });
  await expect(project).toBeHidden();
  await rest.click();
  await expect(project).toContainText('points à vérifier');
  await rest.click();
  // What is only for who has said a circumstance stands apart, under it.
  const agefiph = rows.filter({ hasText: 'Agefiph' });
  await expect(agefiph).toBeHidden();
  const withDisability = asked.getByText(/^En cas de handicap reconnu/);
  await withDisability.click();
  await expect(agefiph).toBeVisible();
  await withDisability.click();
  await asked.getByLabel('Votre branche, ou son numéro IDCC').fill('3248');
  await asked.getByLabel('Votre branche, ou son numéro IDCC').blur();
  await expect(asked.getByLabel('Votre branche, ou son numéro IDCC')).toHaveValue(/étallurgie/);
  await asked.getByLabel('Votre emploi est-il menacé ?').selectOption('csp');
  await asked.getByLabel('Proposition du CSP').fill('2030-01-07');
  await expect(asked.getByText('Au plus tard le 28 janvier 2030.')).toBeVisible();
  await expect(asked.getByText("le bulletin d'acceptation, signé")).toBeVisible();
  await asked.getByLabel('Proposition du CSP').fill('2020-01-06');
  await expect(asked.getByText('Au plus tard le 27 janvier 2020. Ce jour est passé.')).toBeVisible();
  await asked.getByLabel('Proposition du CSP').fill('2030-01-07');
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    asked.getByRole('button', { name: /Ajouter à mon agenda/ }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20300128');
});

test('on paper the answers given are read, and nothing that only a screen has', async ({ page }) => {
  await page.goto('/financements');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Tous les dispositifs']);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('combobox', { name: 'Votre situation' }).selectOption('employee-interim');
  await expect(page.getByRole('heading', { name: 'Pièces et délais' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const said = page.getByRole('region', { name: 'Votre situation, telle que vous l’avez dite' });
  await expect(said.getByText(/^Votre situation\s: En intérim$/)).toBeVisible();
  await expect(said.getByText(/Donnez un jour/)).toBeHidden();
});

test('an age band is asked only where a rule needs it, and nothing is kept', async ({ page }) => {
  await page.goto('/financements');
  const asked = page.getByRole('region', { name: 'Cinq questions sur votre situation' });
  await expect(page.getByLabel('Moins de 30 ans ?')).toHaveCount(0);
  await asked.getByLabel('Votre situation').selectOption('job-seeker');
  await asked.getByText(/^Préciser/).click();
  await expect(asked.getByLabel('Moins de 30 ans ?')).toBeVisible();
  await expect(asked.getByLabel('Mois comme salarié, en tout')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('every scheme is there without a situation; an address opens one; a phone is enough', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/financements#ptp');
  await expect(page.getByRole('article', { name: /Projet de transition professionnelle/ })).toBeVisible();
  await expect(page.getByText(/a pu changer depuis le/).first()).toBeVisible();
  await expect(page.getByText(/leur date de révision est passée/)).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await page.goto('/en/financements?pour=RNCP36376');
  await expect(page.getByText(/^For: /)).toBeVisible();
  await expectAccessible(page);
});
