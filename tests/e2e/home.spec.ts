import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aliveTest, expect, test } from './fixtures.ts';

test.use({ viewport: { width: 360, height: 740 } });

/**
 * Opens the home page; what is returned asks a question there. After an answer, the site's name leads back to the empty page, which
 * stays alive: what the visit was told of one's situation stays too.
 */
async function opened(page: Page): Promise<(from: string, to: string) => Promise<void>> {
  await page.goto('/');
  const answer = page.locator('#reponse');
  return async (from, to) => {
    if (new URL(page.url()).search !== '') {
      await expect(answer).toBeVisible();
      await page.getByRole('banner').getByRole('link').first().click();
      await expect(answer).toHaveCount(0);
    }
    await page.getByRole('combobox', { name: 'Je fais…' }).fill(from);
    await page.getByRole('combobox', { name: 'Je voudrais…' }).fill(to);
    await page.keyboard.press('Enter');
  };
}

/** On a phone what was asked stands in place of the fields: this opens them again. */
const change = (page: Page) => page.getByRole('button', { name: 'Changer', exact: true });

test('what one does and what one would like, typed, give a sentence and a picture', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const from = page.getByRole('combobox', { name: 'Je fais…' });
  await from.fill('conductrice de ligne laiterie');
  const to = page.getByRole('combobox', { name: 'Je voudrais…' });
  await to.fill('chimie');
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(
    /gestes? sur \d+ (sont|est) déjà/,
  );
  await expect(page).toHaveURL(/de=H2\d+&vers=secteur:chimie/);
  await expect(page.getByRole('img', { name: /gestes/ }).first()).toBeVisible();
  await expect(page.locator('#reponse')).toBeFocused();
  // The answer is read from its heading: the form above is out of the way.
  expect((await page.locator('#reponse').boundingBox())?.y).toBeLessThan(740 / 2);
});

test('any operator is asked what they make, by keyboard alone, and is answered from there', async ({
  page,
}) => {
  const ask = await opened(page);
  await ask('ouvrière d’usine', 'la chimie');
  await expect(page.getByRole('status').filter({ hasText: 'Que fabriquez-vous' })).toBeVisible();
  const plastics = page.getByRole('button', { name: 'Plastique, caoutchouc' });
  await page.getByRole('button', { name: 'Voir ma piste' }).focus();
  for (let tab = 0; tab < 5; tab++) await page.keyboard.press('Tab');
  await expect(plastics).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#reponse')).toBeFocused();
  await expect(page).toHaveURL(/de=H3201&vers=secteur:chimie/);
  await change(page).click();
  await expect(page.getByRole('combobox', { name: 'Je fais…' })).toHaveValue('Plasturgiste');
});

test('the address is the state; the trade as it is comes first', async ({ page }) => {
  await page.goto('/?de=H2913&vers=secteur:nucleaire');
  await expect(page.locator('#reponse')).toContainText('ce métier s’exerce aussi là');
  await expect(page.getByRole('link', { name: 'Le plan, étape par étape' })).toHaveAttribute(
    'href',
    /mobilite\?de=H2913&vers=secteur:nucleaire/,
  );
});

test('over an answer the fields fold to what was asked, open again, and lose nothing typed', async ({
  page,
}) => {
  await page.goto('/?de=H2102&vers=secteur:chimie');
  await expect(page).toHaveTitle(/^Conducteur\s.* vers Chimie – Edec Passerelles$/);
  const heading = page.locator('#reponse');
  const from = page.getByRole('combobox', { name: 'Je fais…' });
  await expect(heading).toBeVisible();
  await expect(from).toBeHidden();
  // Heading and picture are on the first screen of a phone.
  expect((await heading.boundingBox())?.y).toBeLessThan(740 / 2);
  await expect(page.locator('figure.move svg.deck:visible')).toBeInViewport({ ratio: 1 });
  await expect(change(page)).toHaveAttribute('aria-expanded', 'false');
  await change(page).click();
  await expect(change(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(from).toBeFocused();
  await page.getByRole('combobox', { name: 'Je voudrais…' }).fill('pharma');
  await page.getByRole('button', { name: 'Voir ma piste' }).focus();
  await page.keyboard.press('Escape');
  await expect(from).toBeHidden();
  await expect(change(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Je voudrais…' })).toHaveValue('pharma');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page).toHaveURL(/vers=secteur:pharmacie$/);
  await expect(heading).toBeFocused();
  await expect(from).toBeHidden();
});

test('an empty home shows on a desk what the picture says, and a desk keeps its fields', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  await expect(page.locator('.key')).toContainText(/vous savez déjà\s*vous en êtes proche\s*à apprendre/);
  await page.goto('/?de=H2913&vers=secteur:chimie');
  await expect(page.locator('#reponse')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Je fais…' })).toBeVisible();
  await expect(change(page)).toBeHidden();
});

test('a situation is chosen by keyboard alone, and the steps follow it', async ({ page }) => {
  await page.goto('/?de=H2102&vers=secteur:chimie&situation=employee');
  const choice = page.getByRole('combobox', { name: 'Votre situation' });
  await expect(choice).toHaveValue('employee');
  await page.getByText('Votre situation', { exact: true }).click();
  await expect(choice).toBeFocused();
  const steps = page.getByRole('region', { name: 'Et maintenant ?' }).locator('ol').first();
  const before = await steps.innerText();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: 'Les étapes sont mises à jour' })).toHaveCount(1);
  await expect(steps).not.toHaveText(before, { useInnerText: true });
});

test('a count of the picture opens its own list on the page of the move', async ({ page }) => {
  for (const [band, count, list] of [
    ['have', /vous savez déjà/, /^Vous savez déjà/],
    ['learn', /à apprendre/, /^À apprendre/],
  ] as const) {
    await page.goto('/?de=H2102&vers=secteur:chimie');
    const link = page.locator('figure.move').getByRole('link', { name: count });
    const shown = Number(/\d+/.exec(await link.innerText())?.[0]);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/mobilite[?].*#gestes-${band}$`));
    await expect(page.locator(`#gestes-${band}`)).toBeFocused();
    await expect(page.locator(`#gestes-${band}`)).toBeInViewport();
    await expect(page.getByRole('region', { name: list }).getByRole('listitem')).toHaveCount(shown);
  }
});

test('who does not know where to go gets sectors and near trades', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: 'Je fais…' }).fill('cariste');
  await page.getByRole('button', { name: 'Je ne sais pas encore' }).click();
  await expect(page.getByRole('heading', { name: 'Ailleurs aussi, vos gestes servent' })).toBeVisible();
  await expect(page).toHaveURL(/\?de=N1101$/);
  const next = page.getByRole('region', { name: 'Et maintenant ?' });
  await expect(next.getByRole('heading', { name: 'Trois appels à passer' })).toBeVisible();
  await page.goto('/?de=ZZZ');
  await expect(page.getByText('Ce lien nomme ce que nous ne connaissons pas : ZZZ.')).toBeVisible();
  await page.goto('/?de=ZZZ&vers=secteur:nulle-part');
  await expect(page.getByText('ce que nous ne connaissons pas : ZZZ, secteur:nulle-part.')).toBeVisible();
});

test('an English answer names trades in English', async ({ page }) => {
  await page.goto('/en?de=H2102&vers=secteur:chimie');
  await expect(page.locator('#reponse')).toBeVisible();
  await expect(page.locator('figure.move [lang="fr"]')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'What next?' })).not.toContainText('Conducteur');
});

test('an English plan names trades, certificates and skills in English, and asks its questions so', async ({
  page,
}) => {
  await page.goto('/en/mobilite?de=H2105&vers=secteur:chimie');
  await expect(
    page.getByRole('heading', { name: /skills? out of \d+ (is|are) already yours/ }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Chemical production operator' }).first()).toBeVisible();
  await expect(page.locator('figure.move [lang="fr"]')).toHaveCount(0);
  // The Opco, named there, is spelled out in French: it has no other name.
  await expect(page.getByRole('region', { name: 'What next?' })).not.toContainText(
    /Opérateur(?! de compétences)/,
  );
});

test('who cleans in a works and would make things there aims at the trade that does, and never at other works', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const wish = page.getByRole('combobox', { name: 'Je voudrais…' });
  await page
    .getByRole('combobox', { name: 'Je fais…' })
    .fill('je netoie les salle dans une usine de medicament');
  await wish.fill('travailler a la production dans cette usine');
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page).toHaveURL(/\?de=K2204&vers=H2303&chez=secteur:pharmacie/);
});

test('a stable job in a dairy, on its line, shows one’s trade there and that of the line', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: 'Je fais…' }).fill('cariste en intérim');
  await page
    .getByRole('combobox', { name: 'Je voudrais…' })
    .fill('un CDI à la laiterie, si possible sur la ligne');
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page).toHaveURL(/vers=secteur:industrie-laitiere&ou=H2\d{3}/);
  await expect(page.getByText(/sur la ligne/).first()).toBeVisible();
  await expect(page.locator('#reponse')).toContainText('Cariste');
});

test('a pasted text is read in the page', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Plutôt coller un texte' }).click();
  await page.getByLabel('Un CV, un message, une annonce').fill('Cariste pendant 8 ans, puis soudeur TIG.');
  await page.getByRole('button', { name: 'Je ne sais pas encore' }).click();
  await expect(page).toHaveURL(/\?de=profil$/);
  await expect(page.locator('#reponse')).toContainText('Votre profil');
});

test('the list of suggestions follows the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: 'Je fais…' }).fill('soudeur');
  const options = page.getByRole('option');
  await expect(options).toHaveCount(8);
  await expect(options.last()).not.toBeInViewport();
  for (let at = 0; at < 8; at++) await page.keyboard.press('ArrowDown');
  await expect(options.last()).toBeInViewport({ ratio: 1 });
});

test('a letter of a page is kept whole; longer, it is told cut, and goes whole to the box of texts', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const field = page.getByRole('combobox', { name: 'Je fais…' });
  const letter = `Je suis soudeur TIG depuis douze ans. ${'Je travaille bien. '.repeat(30)}`;
  await field.fill(letter);
  await expect(field).toHaveValue(letter);
  await field.fill('');
  await field.focus();
  await page.keyboard.insertText('Cariste pendant 8 ans. '.repeat(80));
  await expect(page.getByText(/trop long pour ce champ/)).toBeVisible();
  await page.getByRole('button', { name: 'Coller un texte', exact: true }).press('Enter');
  const box = page.getByLabel('Un CV, un message, une annonce');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(/^Cariste pendant 8 ans/);
});

test('a situation told says that the steps follow it', async ({ page }) => {
  await page.goto('/?de=H2913&vers=secteur:chimie');
  await page.getByRole('combobox', { name: 'Votre situation' }).selectOption('job-seeker');
  await expect(page.getByRole('status').filter({ hasText: 'Les étapes sont mises à jour' })).toHaveCount(1);
});

test('a short pasted message is read as the two fields are', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Plutôt coller un texte' }).click();
  const text = page.getByLabel('Un CV, un message, une annonce');
  await text.fill(
    'Bonjour, je suis piqueuse en maroquinerie et mon atelier part à 300 km.\nJe voudrais aller chez un fabricant de canapés, j’ai un CAP.',
  );
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page).toHaveURL(/\?de=H2401&vers=secteur:ameublement&.*situation=site-closing/);
  await expect(page.getByRole('main')).toContainText('Tapissier industriel');
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Plutôt coller un texte' }).click();
  await text.fill(
    'Bonjour,\n\nJe suis RH dans une boîte d’usinage de 120 personnes et je dois reclasser 15 opérateurs, si possible dans l’aéronautique.',
  );
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page).toHaveURL(/\?de=H2903&vers=secteur:aeronautique-spatial&.*personnes=15/);
});

test('a whole pasted letter of who tells of themselves is read as the fields are', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Plutôt coller un texte' }).click();
  const about =
    'Mes collègues me font confiance, je forme les nouveaux et je remplace le chef quand il n’est pas là. ';
  const letter = `Bonjour madame, c’est Sandrine. Je suis à la laiterie depuis 17 ans, sur la ligne de yaourts, c’est moi qui règle la machine. On nous a annoncé que le site ferme au printemps. ${about.repeat(6)}J’aimerais bien rentrer dans une usine chimique près de chez moi. Vous pensez que c’est possible ?`;
  expect(letter.length).toBeGreaterThan(800);
  await page.getByLabel('Un CV, un message, une annonce').fill(letter);
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page).toHaveURL(/\?de=H\d{4}&vers=secteur:chimie&.*situation=site-closing/);
});

test('a pasted text leaves nothing out: papers outside the catalogue are told, kept and said to be so', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Plutôt coller un texte' }).click();
  const text = page.getByLabel('Un CV, un message, une annonce');
  await text.fill('CAP maçon 2012');
  await page.getByRole('button', { name: 'Je ne sais pas encore' }).click();
  await expect(page.getByText(/Lu et gardé dans votre profil\s: CAP maçon\./u)).toBeVisible();
  await text.fill('Cariste pendant 8 ans. CACES R489 cat. 3. CAP maçon 2012.');
  await page.getByRole('button', { name: 'Je ne sais pas encore' }).click();
  const papers = page.getByRole('region', { name: 'Vos autres diplômes et permis, gardés' });
  await expect(papers).toContainText(/CAP maçon\s+2012,\s+niveau 3/u);
  await expect(papers).toContainText('CACES R489 cat. 3');
  await expect(papers.getByRole('link', { name: 'Cariste' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('limits of a pasted text are avoided; what of it nothing uses is told', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Plutôt coller un texte' }).click();
  await page
    .getByLabel('Un CV, un message, une annonce')
    .fill(
      'Cariste pendant 8 ans, CACES 3 (2019). Je ne peux plus porter de charges. Le métier de fleuriste me plairait bien.',
    );
  await page.getByRole('button', { name: 'Je ne sais pas encore' }).click();
  await expect(page).toHaveURL(/\?de=profil&sauf=charges$/);
  await expect(
    page.getByText(/Lu, mais pas pris en compte\s: «\sLe métier de fleuriste me plairait bien\s»\./u),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Vos autres diplômes et permis, gardés' })).toContainText(
    /CACES cat\. 3\s+2019,\s+valable 5\sans, donc jusqu’en 2024, puis à recycler,\s+lu comme CACES R489 cat\. 3/u,
  );
});

test('a wish told in the other field is used, and not said to be left out', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Plutôt coller un texte' }).click();
  await page
    .getByLabel('Un CV, un message, une annonce')
    .fill('Cariste pendant 8 ans. Je voudrais changer d’air.');
  await page.getByRole('combobox', { name: 'Je voudrais…' }).fill('chimie');
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page).toHaveURL(/\?de=profil&vers=secteur:chimie$/);
  await expect(page.locator('#reponse')).toBeVisible();
  await expect(page.getByText(/pas pris en compte/)).toHaveCount(0);
});

test('of two industries in one wish the first is answered, with the other beside it, one press away', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: 'Je fais…' }).fill('soudeur');
  await page.getByRole('combobox', { name: 'Je voudrais…' }).fill('chimie ou pharma');
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page).toHaveURL(/vers=secteur:chimie&ou=secteur:pharmacie$/);
  await expect(page.getByRole('heading', { name: 'Les deux buts, côte à côte' })).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('link', { name: /là \(Industrie pharmaceutique\)/ }),
  ).toBeVisible();
  const other = page.getByRole('button', { name: /^Répondre pour «\spharma\s»$/ });
  await other.click();
  await expect(page).toHaveURL(/vers=secteur:pharmacie&ou=secteur:chimie$/);
  await expect(page.locator('#reponse')).toBeFocused();
  await expect(other).toHaveCount(0);
});

test('a note that both fields give is said once', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: 'Je fais…' }).fill('soudeur de nuit');
  await page.getByRole('combobox', { name: 'Je voudrais…' }).fill('nucléaire de nuit');
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page.locator('#reponse')).toBeVisible();
  await expect(page.getByText(/^Travail de nuit\s:/)).toHaveCount(1);
});

test('words that mean nothing get a sentence, and the answer passes axe', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page.getByText('Écrivez d’abord ce que vous faites')).toBeVisible();
  await page.goto('/?de=H2101');
  await expect(page.locator('#reponse')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('asked again, the answer still says what the words told; borne again, it no longer does', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: 'Je fais…' }).fill('cariste avec mal au dos');
  await page.getByRole('combobox', { name: 'Je voudrais…' }).fill('chimie');
  const go = page.getByRole('button', { name: 'Voir ma piste' });
  await go.click();
  const told = page.getByText(/^Mal de dos\s:/);
  await expect(told).toBeVisible();
  const avoiding = page.getByRole('button', { name: /^Ne plus éviter\s: Port de charges/ });
  await change(page).click();
  await expect(page.getByRole('combobox', { name: 'Je fais…' })).toHaveValue('Cariste');
  await go.click();
  await expect(page.locator('#reponse')).toBeFocused();
  await expect(told).toBeVisible();
  await expect(page.getByText(/nous n’y lisons|ne nomme ni/)).toHaveCount(0);
  await avoiding.click();
  await expect(told).toHaveCount(0);
  await change(page).click();
  await go.click();
  await expect(page.locator('#reponse')).toBeFocused();
  await expect(avoiding).toHaveCount(0);
});

test('a sentence whose wish cannot be read is answered all the same, twice alike', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: 'Je fais…' }).fill('cariste, j’ai mal au dos, je voudrais xqzt');
  for (let press = 0; press < 2; press++) {
    await page.getByRole('button', { name: 'Voir ma piste' }).click();
    await expect(page.locator('#reponse')).toBeFocused();
    await expect(page.getByText(/^«\sxqzt\s» ne nomme pas encore de métier/)).toBeVisible();
    await expect(page.getByText(/^Mal de dos\s:/)).toBeVisible();
    await expect(page).toHaveURL(/[?]de=N1101&sauf=charges$/);
    await change(page).click();
    await page.getByRole('combobox', { name: 'Je voudrais…' }).focus();
  }
});

test('a press that leaves a field of unknown words is not lost, however long it is held', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: 'Je fais…' }).fill('soudeur');
  await page.getByRole('combobox', { name: 'Je voudrais…' }).fill('xqzt brlm');
  await page.getByRole('button', { name: 'Voir ma piste' }).hover();
  await page.mouse.down();
  await page.waitForTimeout(1500);
  await page.mouse.up();
  await expect(page.getByText(/^«\sxqzt brlm\s» ne nomme pas encore de métier/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Chercher « xqzt brlm » parmi les parcours' })).toBeVisible();
});

test('a wish that any trade may answer is answered widely, and said to be', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: 'Je fais…' }).fill('soudeur');
  for (const [wish, said, end] of [
    ['travailler', 'ne nomme pas encore de métier', ''],
    ['un métier manuel', 'dit comment vous aimeriez travailler', '&envie=fabriquer'],
    ['plus souder', 'ne nomme pas encore de métier', ''],
  ] as const) {
    await page.getByRole('combobox', { name: 'Je voudrais…' }).fill(wish);
    await page.getByRole('button', { name: 'Voir ma piste' }).click();
    await expect(page.getByText(new RegExp(`«\\s${wish}\\s» ${said}`))).toBeVisible();
    await expect(page.getByRole('heading', { name: /Soudeur.*où vos gestes servent/ })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`[?]de=H2913${end}$`));
    await change(page).click();
  }
});

test('a word that names nothing is told when one leaves its field, and no more once it changes', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const from = page.getByRole('combobox', { name: 'Je fais…' });
  await from.fill('xqzt brlm');
  await from.press('Tab');
  const told = page.getByText('« xqzt brlm » : nous n’y lisons ni métier ni secteur.');
  await expect(told).toBeVisible();
  await from.fill('soudeur');
  await expect(told).toBeHidden();
  await from.press('Tab');
  await expect(page.getByText(/nous n’y lisons/)).toBeHidden();
});

aliveTest(
  'an answer that cannot be drawn says so, and comes when it is asked for again',
  async ({ page }) => {
    await page.goto('/', { waitUntil: 'networkidle' });
    const parts = /_app\/immutable\/(?!workers).*\.(js|css)$/;
    await page.route(parts, (route) => route.abort());
    await page.getByRole('combobox', { name: 'Je fais…' }).fill('cariste');
    await page.getByRole('button', { name: 'Je ne sais pas encore' }).click();
    await expect(page.getByRole('alert')).toContainText('La réponse n’est pas venue');
    await expect(page.getByText('Nous regardons ce que vos gestes')).toHaveCount(0);
    await page.unroute(parts);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.locator('#reponse')).toBeVisible();
  },
);

test('where nothing is in common, the trades near one come before whom to call', async ({ page }) => {
  await page.goto('/?de=J1501&vers=secteur:pharmacie');
  await expect(page.getByText('Plus bas, d’autres métiers où vos gestes servent')).toBeVisible();
  const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  const [near, next] = ['Ailleurs aussi, vos gestes servent', 'Et maintenant\u00a0?'].map((title) =>
    titles.indexOf(title),
  );
  expect(near).toBeGreaterThan(0);
  expect(next).toBeGreaterThan(near ?? 0);
});

test('who flees the cold is sent to no industry of the cold, and told on what that rests', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Je fais…' }).fill('ouvrier d’abattoir');
  await page.getByRole('combobox', { name: 'Je voudrais…' }).fill('plus de froid');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?de=H2101&sauf=froid$/);
  await expect(page.getByText('Ce métier s’exerce souvent au froid')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(
    /Opérateur de transformation des viandes|Entrepôts frigorifiques/,
  );
  await expect(page.getByText('six secteurs où l’on travaille souvent au froid, à vérifier')).toBeVisible();
  await page.goto('/?de=H2101&vers=secteur:charcuterie-salaison&sauf=froid');
  await expect(page.locator('#reponse')).toContainText('on y travaille souvent au froid, d’après nous');
});

test('what one has had enough of, what a doctor says and a licence lost are no wish', async ({ page }) => {
  const ask = await opened(page);
  await ask('ouvrier d’abattoir', 'n’importe quoi mais plus de froid ni de sang');
  await expect(page).toHaveURL(/\?de=H2101&sauf=froid&sauf=sang$/);
  await expect(
    page.getByRole('button', { name: 'Ne plus éviter : Sang, viandes et poissons crus' }),
  ).toBeVisible();
  await expect(page.getByText(/^Des pistes .* Sang, viandes, poissons crus\s: lus par nous/)).toBeVisible();
  await ask('boulanger', 'jsuis alergique a la farine le medecin dit darreter je sais pas ou aller');
  await expect(page).toHaveURL(/\?de=D1102&sauf=allergenes$/);
  await ask('chauffeur poids lourd, jai perdu mon permi', 'je sais pas');
  await expect(page).toHaveURL(/\?de=N4101&sauf=permis$/);
  await ask('technicienne de laboratoire', 'je ne veux pas redescendre');
  await expect(page).toHaveURL(/\?de=H1503&sauf=descendre$/);
  await ask('conductrice de ligne en industrie chimique', 'je ne veux pas redescendre');
  await expect(page).toHaveURL(/\?de=H2301&sauf=descendre$/);
  await expect(page.getByRole('main')).toContainText('Opérateur / Opératrice de fabrication en industrie');
  await expect(page.getByRole('main')).not.toContainText('Opérateur / Opératrice de fabrication de');
  await page.getByRole('button', { name: 'Ne plus éviter : Un niveau plus bas' }).click();
  await expect(page.getByRole('main')).toContainText('Opérateur / Opératrice de fabrication de');
  await ask('boulanger', 'ne plus toucher la farine, je suis allergique');
  await expect(page).toHaveURL(/\?de=D1102&sauf=allergenes$/);
  await ask('cariste', 'une laiterie, le médecin dit plus de charges');
  await expect(page).toHaveURL(/vers=secteur:industrie-laitiere&sauf=charges$/);
  await ask('chauffeur routier qui a perdu son permis', 'je ne sais pas');
  await expect(page).toHaveURL(/\?de=N4101&sauf=permis$/);
  await expect(page.getByText('Un permis suspendu revient à une date')).toBeVisible();
});

test('who has never worked begins without a trade, with one’s age where it is told', async ({ page }) => {
  const ask = await opened(page);
  await ask('rien jai jamais bossé jaime bricoler', '');
  // What one would do is kept with it.
  await expect(page).toHaveURL(/\?de=debut&envie=fabriquer$/);
  await ask('rien, 19 ans, sans diplôme, jamais travaillé', '');
  await change(page).click();
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page).toHaveURL(/\?de=debut&situation=young-person$/);
  // Asked again, they fold.
  await expect(change(page)).toHaveAttribute('aria-expanded', 'false');
  await change(page).click();
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page.locator('#reponse')).toContainText('Sans métier encore');
  await expect(page).toHaveURL(/\?de=debut&situation=young-person$/);
  await expect(page.getByRole('combobox', { name: /^Votre situation$/ })).toHaveValue('young-person');
  // Both "sans diplôme" and "19 ans" lead to what one can do: the link is there once, among the ways on.
  await expect(page.getByRole('link', { name: 'Dire ce que vous savez faire' })).toHaveCount(1);
  await expect(page.locator('.lines .trade').first()).toHaveText('Manutentionnaire');
});

test('the trade goes along to the profile, in another tab too', async ({ page }) => {
  await page.goto('/?de=H2101');
  const refine = page.getByRole('link', { name: 'Préciser en cinq questions' });
  await expect(refine).toHaveAttribute('href', /\/profil\?metier=H2101$/);
  await page.goto('/profil?metier=H2101');
  await expect(page.getByRole('main')).toContainText(/Ouvrier\s\/\sOuvrière\sd'abattoir/);
  await expect(page).toHaveURL(/\/profil$/);
});

test('words about health, hours or a place are read beside the trade, and said', async ({ page }) => {
  const ask = await opened(page);
  const heading = page.locator('#reponse');
  await ask('boulanger allergique farine', 'arrêter les nuits');
  await expect(heading).toContainText('Boulanger');
  await expect(page).toHaveURL(/sauf=nuit&sauf=allergenes$/);
  await expect(page.getByText(/^Allergie\s:/)).toBeVisible();
  await page.getByRole('button', { name: 'Ne plus éviter : Travail de nuit' }).click();
  await expect(page).toHaveURL(/\?de=D1102&sauf=allergenes$/);
  await ask('fromagère', 'Rennes');
  await expect(heading).toContainText('Fromager');
  await expect(page.getByText('Rennes').first()).toBeVisible();
});

test('one’s trade is said to exist where it has what one avoids, and who does not know is not taken for a trade', async ({
  page,
}) => {
  const ask = await opened(page);
  await ask('cariste jai mal au dos', 'laiterie');
  await expect(page.locator('#reponse')).toContainText('avec ce que vous voulez éviter');
  await expect(
    page.getByRole('heading', { name: /^Industrie laitière\s: d’autres métiers, sans cela/ }),
  ).toBeVisible();
  const spared = page.getByRole('link', { name: /Conducteur .* de ligne de conditionnement/ }).first();
  await expect(spared).toHaveAttribute(
    'href',
    /de=N1101&vers=H3301&secteur=industrie-laitiere&sauf=charges$/,
  );
  await expect(spared).toContainText(/Sur \d+ gestes/);
  await expect(page.getByRole('link', { name: /Médecin du travail/ }).first()).toBeVisible();
  await expect(page.locator('a[href$="motsCles="]')).toHaveCount(0);
  await ask('abattoir', 'je sais pas');
  await expect(page).toHaveURL(/\?de=H2101$/);
  await expect(page.locator('#reponse')).toBeVisible();
  await expect(page.getByText(/ni métier ni secteur/)).toHaveCount(0);
});

test('Enter in the first field answers, as one who does not know', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: 'Je fais…' }).fill('cariste');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?de=N1101$/);
  await expect(page.locator('#reponse')).toBeFocused();
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Je fais…' }).fill('piqueuse en maroquinerie vers l’ameublement');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?de=H24\d\d&vers=secteur:ameublement&chez=secteur:maroquinerie$/);
});

test('a pasted text says the trades that it tells, each to be taken away, and where one stands', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Plutôt coller un texte' }).click();
  await page
    .getByLabel('Un CV, un message, une annonce')
    .fill('Soudeur TIG pendant 2 ans, puis cariste pendant 8 ans. Actuellement demandeur d’emploi.');
  await page.getByRole('button', { name: 'Je ne sais pas encore' }).click();
  await expect(page).toHaveURL(/\?de=profil&situation=job-seeker$/);
  const read = page.getByRole('region', { name: /^Métiers lus/ });
  await expect(read.getByRole('listitem').first()).toContainText(/Cariste, 8 ans/);
  await expect(read.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Et maintenant ?' })).toContainText(
    /Mes métiers\s: cariste, soudeur/,
  );
  await read.getByRole('button', { name: /^Retirer .*[Ss]oudeur/ }).click();
  await expect(read.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Et maintenant ?' })).toContainText(/Mon métier\s: cariste/);
  // The button went with its trade: the focus stays in the answer.
  await expect(page.locator('#reponse')).toBeFocused();
});

test('next steps have their days, and become a calendar', async ({ page }) => {
  await page.goto('/?de=H2102&vers=secteur:chimie&situation=site-closing');
  const next = page.getByRole('region', { name: 'Et maintenant ?' });
  await expect(page.getByRole('combobox', { name: /^Votre situation$/ })).toHaveValue('site-closing');
  await expect(next).toContainText('21 jours pour répondre');
  await expect(next.getByText(/^D’ici le /).first()).toBeVisible();
  await expect(next.getByText(/^À préparer\s:/).first()).toBeVisible();
  await next.getByText(/^Garder ces étapes/).click();
  const file = page.waitForEvent('download');
  await next.getByRole('button', { name: /^Ajouter à mon agenda \(\d+ dates, \.ics\)$/ }).click();
  expect((await file).suggestedFilename()).toBe('prochaines-etapes.ics');
  await next.getByText(/autres étapes$/).click();
  expect(await next.getByText(/^D’ici le /).count()).toBeGreaterThan(3);
});

test('a wish in the first field goes to the second', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('combobox', { name: 'Je fais…' })
    .fill('15 ans d’usinage sur commande numérique, je veux passer en aéronautique');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Voir ma piste' }).click();
  await expect(page).toHaveURL(/vers=secteur:aeronautique-spatial$/);
  await expect(page.locator('#reponse')).toContainText('Aéronautique');
});
