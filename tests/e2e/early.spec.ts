import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Opens a page whose scripts wait, as on a slow line, until what is returned is called. */
async function openSlowly(page: Page, path: string): Promise<() => void> {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return release;
}

for (const [path, name, list] of [
  ['/', 'Je fais…', true],
  ['/profil', 'Ajouter un métier, une compétence ou un diplôme', true],
  ['/mobilite', 'Un métier exercé', true],
  ['/certificats', /^Numéros ou intitulés/, false],
] as const)
  test(`what is typed before the page is alive survives Enter: ${path}`, async ({ page }) => {
    const release = await openSlowly(page, path);
    const field = page.getByRole(list ? 'combobox' : 'textbox', { name }).first();
    await field.pressSequentially('soudeur');
    await field.press('Enter');
    release();
    await expect(field).toHaveValue(/^soudeur/);
    if (list) await expect(page.getByRole('option').first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(field).toHaveValue(/^soudeur/);
  });

test('a search sent before the page is alive is answered', async ({ page }) => {
  const release = await openSlowly(page, '/recherche');
  const field = page.getByRole('search').getByRole('combobox');
  await field.pressSequentially('soudeur');
  await field.press('Enter');
  release();
  await expect(page).toHaveURL(/q=soudeur/);
  await expect(page.locator('.bar .count')).toBeVisible();
  await expect(field).toHaveValue('soudeur');
  await expect(field).toBeFocused();
});

test('the head of a page that answers opens its worker, and the page opens no other', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    const [, name] = /workers\/(\w+)-[^/]*\.js$/.exec(response.url()) ?? [];
    if (name !== undefined) scripts.push(`${name} ${response.status()}`);
  });
  for (const path of ['/mobilite?de=H2102&vers=H2301', '/en/mobilite?de=H2102&vers=H2301']) {
    await page.goto(path);
    await expect(page.getByRole('article').first()).toBeVisible();
    expect(
      scripts.filter((one) => one === 'worker 200'),
      path,
    ).toHaveLength(1);
    expect(page.workers(), path).toHaveLength(1);
    scripts.length = 0;
  }
});

test('a page that answers at once asks for its worker before its own scripts; others have theirs first', async ({
  request,
}) => {
  const preloads = async (path: string) =>
    (await (await request.get(path)).text()).match(/<link[^>]*modulepreload[^>]*>/g) ?? [];
  for (const path of ['/mobilite', '/en/profil']) {
    const asked = await preloads(path);
    expect(asked.length, path).toBeGreaterThan(0);
    for (const link of asked) expect(link).toContain('fetchpriority="low"');
  }
  for (const link of await preloads('/recherche')) expect(link).not.toContain('fetchpriority');
});
