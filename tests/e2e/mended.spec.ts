import { expect, expectAccessible, test } from './fixtures.ts';

/** What personas met, and that no page may do again. */
test.use({ viewport: { width: 360, height: 740 } });

const nextSteps = 'Et maintenant ?';

test('the list of what may be chosen covers no button of the door, and a press of one goes through', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const from = page.getByRole('combobox', { name: 'Je fais…' });
  await from.pressSequentially('cariste');
  const list = page.getByRole('listbox').first();
  await expect(list).toBeVisible();
  const box = await list.boundingBox();
  for (const name of ['Je n’ai pas encore de métier', 'Je ne sais pas encore', 'Voir ma piste']) {
    const button = await page.getByRole('button', { name }).boundingBox();
    expect(button?.y, name).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  }
  await page.getByRole('button', { name: 'Je ne sais pas encore' }).click();
  const heading = page.locator('#reponse');
  await expect(heading).toBeFocused();
  await expect(heading).toHaveCSS('outline-style', 'none');
  await expect(list).toBeHidden();
});

test('a long name of a trade is read whole under its field', async ({ page }) => {
  await page.goto('/?de=H2401');
  await page.getByRole('button', { name: 'Changer', exact: true }).click();
  const whole = page.locator('.whole');
  await expect(whole).toHaveText(/industrie des cuirs, peaux et matériaux associés$/);
  await expect(page.getByRole('combobox', { name: 'Je fais…' })).toHaveValue(await whole.innerText());
});

test('a doctor, an adviser and an employer are asked about one’s own trade, and no other that nobody chose', async ({
  page,
}) => {
  await page.goto('/?de=N1101&sauf=charges');
  const next = page.getByRole('region', { name: nextSteps });
  const card = (who: RegExp) => next.locator('article', { has: page.getByRole('heading', { name: who }) });
  await expect(card(/médecin/)).toContainText('Mon métier : cariste. Que dois-je éviter');
  await expect(card(/Votre conseiller/)).toContainText('Que pensez-vous de ces pistes');
  await expect(next).not.toContainText('permet-il ce métier');
});

test('who has no trade yet calls who helps to begin, where apprentices learn, an employer of beginners', async ({
  page,
}) => {
  await page.goto('/?de=debut&vers=secteur:industrie-laitiere');
  const next = page.getByRole('region', { name: nextSteps });
  await expect(next.getByRole('heading', { name: /mission locale avant 26 ans/ })).toBeVisible();
  await expect(next.getByRole('heading', { name: /apprentis \(CFA\)/ })).toBeVisible();
  await expect(next).toContainText('Prenez-vous des personnes qui n’ont pas encore travaillé');
  await expect(next).not.toContainText(/d’une autre industrie|Tourneur/);
  await expectAccessible(page);
});

test('the cold that one flees is said on the plan’s page, which names no cold store', async ({ page }) => {
  await page.goto('/?de=N1101&sauf=froid');
  await page.getByRole('link', { name: 'Tout ce qui est proche, pour choisir' }).click();
  await expect(page).toHaveURL(/sauf=froid/);
  const main = page.getByRole('main');
  await expect(main.getByText(/^Contraintes\s: sans froid$/)).toBeVisible();
  await expect(page.locator('#ouvertures')).toBeVisible();
  await expect(page.locator('section', { has: page.locator('#ouvertures') })).not.toContainText(
    'Entrepôts frigorifiques',
  );
});

test('an English page suggests trades in English', async ({ page }) => {
  await page.goto('/en', { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: 'I am a…' }).pressSequentially('forklift');
  const option = page.getByRole('option', { name: /^Forklift driver/ }).first();
  await option.click();
  await expect(page.getByRole('combobox', { name: 'I am a…' })).toHaveValue('Forklift driver');
});

test('where one would like to go and what one avoids go along to the profile, which says so, and forget on demand', async ({
  page,
}) => {
  await page.goto('/?de=N1101&vers=secteur:industrie-laitiere&sauf=froid');
  await page.getByText('D’autres suites').click();
  await page.getByRole('link', { name: 'Préciser en cinq questions' }).click();
  await expect(page).toHaveURL(/\/profil\?vers=secteur:industrie-laitiere&sauf=froid$/);
  const main = page.getByRole('main');
  await expect(main.getByText(/^Vers\s: Industrie laitière, sans froid$/)).toBeVisible();
  await expect(page.locator('#pistes > ol > li').first()).toContainText(/Sur \d+ blocs, \d+ serai/);
  await expect(main.getByRole('link', { name: 'Changer d’industrie avec ce profil' })).toHaveAttribute(
    'href',
    /de=profil&vers=secteur:industrie-laitiere&sauf=froid$/,
  );
  await page.getByRole('button', { name: 'Regarder partout' }).click();
  await expect(page).toHaveURL(/\/profil$/);
  await expect(main.getByText(/sans froid/)).toHaveCount(0);
});

test('an industry refused goes along to the profile: its certificates are no leads there', async ({
  page,
}) => {
  await page.goto('/?de=H2102&eviter=industrie-laitiere&eviter=viandes');
  await page.getByText('D’autres suites').click();
  await page.getByRole('link', { name: 'Préciser en cinq questions' }).click();
  await expect(page).toHaveURL(/\/profil\?eviter=industrie-laitiere&eviter=viandes$/);
  const main = page.getByRole('main');
  await expect(main.getByText(/^refusé\s: Industrie laitière et 1 autre secteur$/)).toBeVisible();
  await expect(page.locator('#pistes > ol > li').first()).toContainText(/Sur \d+ blocs, \d+ serai/);
  await expect(page.locator('#pistes')).not.toContainText(/laitière|viandes/i);
});

test('the profile says of a wish what the home page said of it, and keeps saying it on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const asked of ['/?de=H2102&vers=secteur:chimie', '/?de=N1101&vers=secteur:chimie']) {
    await page.goto(asked);
    const said = await page.locator('#reponse').innerText();
    await page.getByText('D’autres suites').click();
    await page.getByRole('link', { name: 'Préciser en cinq questions' }).click();
    await expect(page.locator('#pistes h3').first()).toHaveText(said);
    await expect(page.locator('.dock')).toHaveText(`${said} ↑`);
    await expect(page.getByRole('main')).not.toContainText(/(^|\s)0 piste/);
  }
  // Near trades are counted alike on both pages.
  await page.goto('/?de=N1101&vers=secteur:chimie');
  const near = async () => (await page.getByRole('main').innerText()).match(/Sur \d+ gestes[^\n]*/g);
  await expect(page.getByRole('link', { name: /^Manutentionnaire/ })).toBeVisible();
  const before = await near();
  await page.getByText('D’autres suites').click();
  await page.getByRole('link', { name: 'Préciser en cinq questions' }).click();
  await expect(page).toHaveURL(/\/profil/);
  await expect.poll(near).toEqual(expect.arrayContaining(before?.slice(0, 3) ?? []));
});

test('who has no trade yet begins a profile by what they do every day', async ({ page }) => {
  await page.goto('/?de=debut&vers=secteur:industrie-laitiere');
  await page.getByRole('link', { name: 'Dire ce que vous savez faire' }).click();
  await expect(page.getByRole('heading', { name: /Cochez ce que vous faites déjà/ })).toBeFocused();
  await page.getByLabel('Cuisiner, peser et mélanger selon une recette').check();
  await page.getByLabel('Emballer, préparer des colis').check();
  await expect(page.locator('#pistes li a').first()).toHaveAttribute('href', /\/metiers\//);
  // What is begun at home is not counted as the gestures of a trade that one knows.
  await expect(page.getByRole('main')).not.toContainText(/[Ss]ur \d+ gestes?,/);
  await page.getByLabel('Cuisiner, peser et mélanger selon une recette').uncheck();
  await page.getByLabel('Emballer, préparer des colis').uncheck();
  await page.getByLabel('Trier, ranger, porter (un déménagement, une réserve)').check();
  await expect(page.locator('#pistes')).toContainText(/Cariste|Manutentionnaire|Préparateur/);
  await expectAccessible(page);
});

test('a site that closes is said beside the answer, chooses whom to call, and funding does not ask it again', async ({
  page,
}) => {
  await page.goto('/?de=H2102&vers=secteur:chimie');
  const situation = page.getByRole('combobox', { name: /^Votre situation$/ });
  await situation.selectOption('Salarié, mon site ferme');
  const next = page.getByRole('region', { name: nextSteps });
  await expect(next).toContainText('21 jours pour répondre');
  await page.getByText('D’autres suites').click();
  await page.getByRole('link', { name: 'Qui peut payer' }).first().click();
  await expect(page).toHaveURL(/\/financements\?de=H2102&vers=secteur:chimie&situation=site-closing$/);
  await expect(page.getByText(/^Pour\s: Conducteur.*→ Chimie$/)).toBeVisible();
  await expect(page.getByRole('combobox', { name: /^Votre situation$/ })).toHaveValue('site-closing');
  await expect(page.getByLabel('Votre emploi est-il menacé ?')).toHaveValue('site-closing');
  await expect(page.getByText(/pistes? ouvertes?,/)).toBeVisible();
});

test('a trade that every industry has leads to its certificates of other sectors, and its page agrees', async ({
  page,
}) => {
  await page.goto('/?de=K2204&vers=secteur:pharmacie');
  await expect(page.locator('#reponse')).toContainText('s’exerce aussi là');
  await expect(page.getByRole('link', { name: 'Faire certifier ce que vous faites déjà' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Les certificats de ce métier, dans d’autres secteurs' }).click();
  await expect(page).toHaveURL(/\/metiers\/K2204\?de=K2204&vers=secteur:pharmacie#parcours$/);
  await expect(page.getByText('Toute industrie a ce métier, d’après nous')).toBeVisible();
});
