import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectReadable, test } from './fixtures.ts';

const paths = [
  '/',
  '/en',
  '/recherche?q=maintenance',
  '/profil',
  '/mobilite',
  '/mobilite?de=H2102&vers=H2301',
  '/en/mobilite?de=H2102&vers=secteur:chimie',
  '/comparer?p=RNCP36376&p=RNCP39739',
  '/certificats',
  '/parcours/RNCP36376',
  '/en/parcours/RNCP39739',
  '/parcours/CI23153',
  '/parcours/RNCP35764',
  '/parcours/RNCP99999',
  '/metiers',
  '/metiers/H2102',
  '/metiers/N1101',
  '/competences',
  '/competences/300230',
  '/secteurs',
  '/secteurs/industrie-laitiere',
  '/en/secteurs/industrie-laitiere',
  '/secteurs/metallurgie',
  '/secteurs/carte',
  '/en/secteurs/carte',
  '/secteurs/carte/matrice',
  '/secteurs/comparer?s=chimie&s=metallurgie',
  '/financements',
  '/en/financements',
  '/familles',
  '/familles/maintenance',
  '/methode',
  '/en/methode',
  '/introuvable',
];

const widths = [1440, 1280, 768, 360, 320];

/** How far the page is wider than the window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Opens a page and waits until it has its title and no more waits for data. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.needs-script')).toHaveCount(0);
  if (path.includes('mobilite?')) await expect(page.getByRole('article').first()).toBeVisible();
  if (path.includes('recherche?')) await expect(page.locator('.bar .count')).toBeVisible();
}

/** The spacing that WCAG 1.4.12 lets a reader choose. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

for (const path of paths) {
  test(`${path} passes axe, in light and dark, and fits every width, spaced out too`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, path);
    await test.step('axe', () => expectAccessible(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    await test.step('contrasts in the dark', () => expectReadable(page));
    for (const width of widths) {
      await page.setViewportSize({ width, height: width === 320 ? 256 : 740 });
      expect(await overflow(page), `${String(width)} px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await spaceOut(page);
    expect(await overflow(page), 'spaced out').toBeLessThanOrEqual(0);
    const cut = await page
      .locator('header a:visible, header button:visible, main button:visible')
      .evaluateAll((controls) =>
        controls.filter((control) => control.scrollWidth > control.clientWidth + 1).map((c) => c.textContent),
      );
    expect(cut, 'controls cut').toEqual([]);
  });
}

test('a page opened on a phone fits it as one that became narrow does', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of [
    '/',
    '/recherche?q=maintenance',
    '/mobilite?de=H2102&vers=H2301',
    '/secteurs/carte',
    '/metiers/H2102',
  ]) {
    await open(page, path);
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
  }
});
