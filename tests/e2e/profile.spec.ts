import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const field = (page: Page) =>
  page.getByRole('combobox', { name: 'Ajouter un métier, une compétence ou un diplôme' });
const results = (page: Page) => page.getByRole('region', { name: 'Parcours qui s’en rapprochent' });
const leads = (page: Page) => page.getByRole('region', { name: 'Vos pistes' });
const questions = (page: Page) => page.getByRole('region', { name: 'Cinq questions pour préciser' });

async function addJob(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed);
  await expect(page.getByRole('option').first()).toBeVisible();
  await field(page).press('ArrowDown');
  await field(page).press('Enter');
  await expect(page.getByText(/^Ajouté\s: /)).toBeVisible();
}

/** Answers yes to the next question that has no answer; they are chosen by the worker. */
async function answerFirst(page: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    const open = questions(page)
      .locator('fieldset:visible')
      .filter({ hasNot: page.locator('input:checked') });
    await open.first().getByRole('radio', { name: 'oui', exact: true }).check();
    await expect(questions(page).getByRole('button', { name: /^Annuler la réponse/ })).toHaveCount(at + 1);
  }
}

/** Answers arrive one after another: waits until the list has stopped moving. */
async function settled(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await results(page).innerText();
        const still = now === before;
        before = now;
        return still;
      },
      { intervals: [700] },
    )
    .toBe(true);
}

test('a job alone gives leads; answers better them, by keyboard alone', async ({ page }) => {
  await page.goto('/profil');
  await expect(page.getByText('Votre profil est vide')).toBeVisible();
  await addJob(page, 'conducteur de ligne en industrie alim');
  await expect(leads(page).getByRole('listitem').first()).toContainText(/Sur \d+ blocs, \d+ serai/);
  await expect(leads(page)).toContainText(/votre métier seul, aucune réponse/);
  const first = questions(page).getByRole('radio', { name: 'oui', exact: true }).first();
  await first.focus();
  await page.keyboard.press('Space');
  await expect(first).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(questions(page).getByRole('radio', { name: 'en partie', exact: true }).first()).toBeChecked();
  await expect(
    questions(page)
      .getByText(/Entre dans|Se rapproche|restent les mêmes|S’éloigne/)
      .first(),
  ).toBeVisible();
  await expect(leads(page)).not.toContainText('aucune réponse');
  await settled(page);
  const card = results(page).getByRole('article').first();
  await expect(card).toContainText(/blocs? à faire reconnaître/);
  await card.getByText('Pourquoi ?').click();
  await expect(
    card.getByText(/: (la même|le même geste, dans un autre contexte|à apprendre)/).first(),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Encore un bloc' })).toBeVisible();
  await expectAccessible(page);
});

test('questions come by five, none twice; all yes is corrected and undone; passing brings others', async ({
  page,
}) => {
  await page.goto('/profil');
  await addJob(page, 'soudeur');
  const asked = questions(page).getByRole('button', { name: 'Cinq autres questions' });
  await expect(asked).toBeVisible();
  const labels = () => questions(page).locator('.label').allInnerTexts();
  const before = await labels();
  expect(before).toHaveLength(5);
  await questions(page).getByRole('button', { name: 'Tout oui, sauf…' }).click();
  await expect(questions(page).getByText('Corrigez ce qui n’est pas vrai')).toBeVisible();
  await questions(page).getByRole('radio', { name: 'non', exact: true }).first().check();
  await questions(page).getByRole('button', { name: 'Annuler ces oui' }).click();
  await expect(questions(page).getByRole('button', { name: /^Annuler la réponse/ })).toHaveCount(1);
  await asked.click();
  await expect(page.getByRole('heading', { name: 'Cinq questions pour préciser' })).toBeFocused();
  const after = await labels();
  expect(after.filter((label) => before.includes(label))).toEqual([]);
});

test('by keyboard, the focus stays by what was undone, and what was taken away is said and put back', async ({
  page,
}) => {
  await page.goto('/profil');
  await addJob(page, 'soudeur');
  const yes = questions(page).getByRole('radio', { name: 'oui', exact: true }).first();
  await yes.check();
  await questions(page)
    .getByRole('button', { name: /^Annuler la réponse/ })
    .press('Enter');
  await expect(yes).toBeFocused();
  await questions(page).getByRole('button', { name: 'Tout oui, sauf…' }).press('Enter');
  const undo = questions(page).getByRole('button', { name: 'Annuler ces oui' });
  await expect(undo).toBeFocused();
  const held = page.getByRole('region', { name: 'Ce que vous avez' });
  await expect(held.getByText(/^Vos réponses\s: 5 «\soui\s»/)).toBeVisible();
  await undo.press('Enter');
  await expect(questions(page).getByRole('button', { name: 'Tout oui, sauf…' })).toBeFocused();
  await held.getByRole('button', { name: /^Retirer Soudeur/ }).press('Enter');
  await expect(page.getByText(/^Retiré\s: Soudeur/)).toBeVisible();
  await expect(page.getByText(/^Ajouté\s: /)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await page.getByRole('button', { name: 'Annuler', exact: true }).press('Enter');
  await expect(held.getByRole('heading', { name: 'Métiers exercés' })).toBeVisible();
  await expect(field(page)).toBeFocused();
});

test('questions that could not be chosen are said so, and come when they are asked for again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const send = Reflect.get(Worker.prototype, 'postMessage') as (message: unknown) => void;
    Worker.prototype.postMessage = function (this: Worker, message: { call?: string }) {
      if (message.call === 'questions' && !('answers' in window)) throw new Error('not sent');
      send.call(this, message);
    };
  });
  await page.goto('/profil?metier=H2913');
  const failed = questions(page).getByRole('alert');
  await expect(failed).toContainText('Les questions n’ont pas pu être choisies');
  await expect(leads(page).getByRole('listitem').first()).toBeVisible();
  await page.evaluate(() => Object.assign(window, { answers: true }));
  await failed.getByRole('button', { name: 'Réessayer' }).click();
  await expect(questions(page).locator('.label')).toHaveCount(5);
  await expect(failed).toHaveCount(0);
});

test('who must leave their trade, with no certificate near, is asked nothing about it: other trades are named', async ({
  page,
}) => {
  await page.goto('/profil?metier=N4101');
  await expect(questions(page).locator('fieldset').first()).toBeVisible();
  await page.goto('/profil?metier=N4101&sauf=permis');
  await expect(leads(page).getByRole('link').first()).toHaveAttribute('href', /\/metiers\/.*sauf=permis/);
  await expect(page.getByRole('heading', { name: 'Garder ce profil' })).toBeVisible();
  await expect(questions(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Encore un bloc' })).toHaveCount(0);
});

test('an answer that comes late for the same profile leaves the questions, and the focus, where they are', async ({
  page,
}) => {
  // What the page asks first, of the empty profile, is kept waiting; `late` lets it go.
  await page.addInitScript(() => {
    const send = Reflect.get(Worker.prototype, 'postMessage') as (message: unknown) => void;
    let held: (() => void) | undefined;
    Worker.prototype.postMessage = function (this: Worker, message: { call?: string }) {
      const go = () => {
        send.call(this, message);
      };
      if (message.call === 'sureness' && held === undefined) held = go;
      else go();
    };
    addEventListener('late', () => held?.());
  });
  await page.goto('/profil');
  await addJob(page, 'soudeur');
  const labels = () => questions(page).locator('.label').allInnerTexts();
  const others = questions(page).getByRole('button', { name: 'Cinq autres questions' });
  await expect(others).toBeVisible();
  const before = await labels();
  await others.click();
  const heading = page.getByRole('heading', { name: 'Cinq questions pour préciser' });
  await expect(heading).toBeFocused();
  const after = await labels();
  expect(after).not.toEqual(before);
  await page.evaluate(() => dispatchEvent(new Event('late')));
  await expect(page.getByRole('heading', { name: 'Encore un bloc' })).toBeVisible();
  await page.waitForTimeout(1000);
  expect(await labels()).toEqual(after);
  await expect(heading).toBeFocused();
});

test('what the home page was asked to avoid is avoided by the profile too, until one looks anywhere', async ({
  page,
}) => {
  await page.goto('/?de=D1102&sauf=allergenes');
  await expect(page.locator('#reponse')).toBeVisible();
  await page.getByRole('link', { name: 'Mon profil' }).first().click();
  await addJob(page, 'boulanger');
  await expect(page.getByText(/^sans .*allergène/)).toBeVisible();
  await expect(results(page)).not.toContainText(/[Pp]oisson|[Mm]areyage/);
  await page.getByRole('button', { name: 'Regarder partout' }).click();
  await expect(page.getByText(/^sans .*allergène/)).toHaveCount(0);
});

test('leads are in view on a phone: the dock leads to them, and they lead on', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/profil');
  await addJob(page, 'cariste');
  const dock = page.getByRole('link', { name: /pistes?, la première/ });
  await expect(dock).toBeInViewport();
  await dock.click();
  await expect(leads(page).getByRole('listitem').first()).toBeInViewport();
  await leads(page).getByRole('link', { name: 'Changer d’industrie avec ce profil' }).click();
  await expect(page).toHaveURL(/\/mobilite\?de=profil/);
});

test('a pasted text is read, quoted, and proposed', async ({ page }) => {
  await page.goto('/profil');
  await page.getByText('Coller un texte').click();
  await page
    .getByLabel('Votre texte')
    .fill('2015-2023 Cariste, préparation de commandes.\nDiplôme : RNCP35764');
  await page.getByRole('button', { name: 'Lire ce texte' }).click();
  await expect(page.getByText('lu dans « Cariste »')).toBeVisible();
  await expect(page.getByText('lu dans « RNCP35764 »')).toBeVisible();
  await page.getByRole('button', { name: /Garder : Cariste/ }).click();
  await page
    .getByRole('button', { name: /Garder : CQP Conducteur de ligne dans la transformation laitière/ })
    .click();
  await expect(
    page.getByRole('region', { name: 'Ce que vous avez' }).getByRole('link', { name: 'Cariste' }),
  ).toBeVisible();
  await expect(page.getByText('RNCP39739, entier')).toBeVisible();
});

test('the limits and wishes of a pasted text, that the page does nothing with, are said', async ({
  page,
}) => {
  await page.goto('/profil');
  await page.getByText('Coller un texte').click();
  await page.getByLabel('Votre texte').fill('Cariste 8 ans. Je ne peux plus porter de charges.');
  await page.getByRole('button', { name: 'Lire ce texte' }).click();
  await expect(
    page.getByText(/pas pris en compte ici\s: «\sJe ne peux plus porter de charges\s»/),
  ).toBeVisible();
});

test('an old number finds the pathway held today; one that nothing replaces is held all the same', async ({
  page,
}) => {
  await page.goto('/profil', { waitUntil: 'networkidle' });
  await field(page).fill('RNCP35764');
  await field(page).press('Enter');
  await expect(page.getByText('RNCP39739, entier')).toBeVisible();
  await field(page).fill('RNCP99999');
  await field(page).press('Enter');
  await expect(page.getByText('RNCP99999 : ancien numéro')).toBeVisible();
  const held = page.getByRole('region', { name: 'Ce que vous avez' });
  await expect(held.getByText('rien de connu ne le remplace')).toBeVisible();
  await held.getByRole('button', { name: 'Retirer RNCP99999' }).click();
  await expect(held.getByText('rien de connu ne le remplace')).toHaveCount(0);
  await field(page).fill('H9999');
  await field(page).press('Enter');
  await expect(page.getByText('Le numéro H9999 n’est pas sur ce site.')).toBeVisible();
});

test('saved on a click only, reloaded, erased and undone', async ({ page }) => {
  await page.goto('/profil');
  await addJob(page, 'soudeur');
  await page.reload();
  await expect(page.getByText('Votre profil est vide')).toBeVisible();
  await addJob(page, 'soudeur');
  await page.getByRole('button', { name: 'Enregistrer sur cet appareil' }).click();
  await expect(page.getByText('Enregistré sur cet appareil.')).toBeVisible();
  await page.reload();
  const held = page.getByRole('region', { name: 'Ce que vous avez' });
  await expect(held.getByRole('heading', { name: 'Métiers exercés' })).toBeVisible();
  await page.getByRole('button', { name: 'Effacer' }).click();
  await expect(page.getByText('Votre profil est vide')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('edec-passerelles-profil'))).toBeNull();
  await expect(page.getByRole('button', { name: 'Exporter un fichier' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(held.getByRole('heading', { name: 'Métiers exercés' })).toBeVisible();
});

test('a file goes out and comes back; a damaged, foreign or future one changes nothing', async ({ page }) => {
  await page.goto('/profil');
  await addJob(page, 'soudeur');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter un fichier' }).click(),
  ]);
  const stream = await file.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  const give = (content: string) =>
    page
      .getByLabel('Importer un fichier')
      .setInputFiles({ name: 'profil.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  const heading = page.getByRole('heading', { name: 'Métiers exercés' });
  await give(text.slice(0, text.length / 2));
  await expect(page.getByText('incomplet ou abîmé')).toBeVisible();
  await expect(heading).toBeVisible();
  await give('{"autre":1}');
  await expect(page.getByText('Ce n’est pas un profil')).toBeVisible();
  await give(text.replace('"version": 1', '"version": 9'));
  await expect(page.getByText('version plus récente')).toBeVisible();
  await page.getByRole('button', { name: 'Effacer' }).click();
  await give(text);
  await expect(page.getByText('Profil ouvert.')).toBeVisible();
  await expect(heading).toBeVisible();
});

test('a browser that refuses storage says so, and loses nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/profil');
  await addJob(page, 'soudeur');
  await page.getByRole('button', { name: 'Enregistrer sur cet appareil' }).click();
  await expect(page.getByText('Cet appareil n’a plus de place')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Métiers exercés' })).toBeVisible();
});

test('a shared link opens the profile, and the address forgets it', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await page.goto('/profil');
  await addJob(page, 'soudeur');
  await page.getByRole('button', { name: 'Copier un lien' }).click();
  await expect(page.getByText('Lien copié.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/profil#p1\./);
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByText('Profil ouvert.')).toBeVisible();
  await expect(other).toHaveURL(/\/profil$/);
  await other.goto(link.slice(0, -12));
  await other.reload();
  await expect(other.getByText('incomplet ou abîmé')).toBeVisible();
});

test('the profile page holds at phone size', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/profil');
  await addJob(page, 'cariste');
  await expect(questions(page).getByRole('radio').first()).toBeVisible();
  await answerFirst(page, 3);
  await expect(results(page)).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('pathways are put aside from their pages, compared, and unpicked', async ({ page }) => {
  await page.goto('/parcours/RNCP36376', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /Ajouter à la comparaison : Opérateur en Maintenance/ }).click();
  await page.goto('/recherche?q=soudeur&voir=parcours', { waitUntil: 'networkidle' });
  await page
    .getByRole('button', { name: /Ajouter à la comparaison/ })
    .first()
    .click();
  await page.reload();
  await page.getByRole('link', { name: 'Comparer 2 parcours' }).click();
  await expect(page).toHaveURL(/\/comparer\?p=RNCP36376&p=/);
  await expect(page.getByRole('heading', { name: /gestes? en commun/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ce qui les distingue' })).toBeVisible();
  await expect(page.getByRole('term').first()).toBeVisible();
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  await page
    .getByRole('button', { name: /Retirer Opérateur en Maintenance Industrielle de la comparaison/ })
    .click();
  await expect(page.getByText('Choisissez au moins deux parcours.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Retiré\s: Opérateur en/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /de la comparaison$/ })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { name: /gestes? en commun/ })).toBeVisible();
});

test('four certificates of line operators show a common core, as a picture and in words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/comparer?p=RNCP39967&p=RNCP38897&p=RNCP41775&p=RNCP37398');
  const core = page.getByRole('region', { name: /[4-9] skills in common/ });
  await expect(core.getByRole('img', { name: /common skills/ })).toHaveCount(4);
  await expect(core.getByText('Feed a machine with raw material or product').first()).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});

test('unknown numbers of a comparison are named', async ({ page }) => {
  await page.goto('/comparer?p=RNCP36376&p=RNCP1&p=<b>');
  await expect(page.getByText('Introuvable sur ce site : RNCP1.')).toBeVisible();
});

test('two sectors side by side', async ({ page }) => {
  await page.goto('/secteurs/industrie-laitiere');
  await page.getByRole('link', { name: 'Comparer avec un autre secteur' }).click();
  await page.getByLabel('Second secteur').selectOption('chimie');
  await expect(page).toHaveURL(/s=industrie-laitiere&s=chimie/);
  await expect(page.getByRole('heading', { name: /Parcours en commun/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Passerelles de l’un à l’autre' })).toBeVisible();
  await expectAccessible(page);
});
