import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/**
 * A page of the built site, where errors are part of the story (a file that is lost, a page that is cut).
 * `goto` comes back when the page is alive: before, a link leaves as on a page without script.
 * What happens before is tested on purpose, with `waitUntil: 'commit'` (early.spec.ts).
 */
export const aliveTest = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (url, options) => {
      const response = await goto(url, options);
      const html = response?.headers()['content-type']?.startsWith('text/html') ?? false;
      if (html && javaScriptEnabled && options?.waitUntil !== 'commit')
        await page.locator('html[data-alive]').waitFor({ state: 'attached' });
      return response;
    };
    await use(page);
  },
});

/** The same page; any uncaught error or console error of it fails the test. */
export const test = aliveTest.extend<{ errors: string[] }>({
  errors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
      });
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Fails with the first elements of each violation of axe. The whole run is in the page itself: no frame to gather from, and no second
 * page to sum up in; what passes is not described.
 */
async function expectNone(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await choose(axe).analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .slice(0, 3)
          .join(' | ')}`,
    ),
  ).toEqual([]);
}

/** Asserts that axe finds no violation of WCAG 2.2 AA in the page as it stands. */
export const expectAccessible = (page: Page): Promise<void> =>
  expectNone(page, (axe) =>
    axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
  );

/** Asserts the rules of axe that look at colours: what a change of scheme alone can break. */
export const expectReadable = (page: Page): Promise<void> =>
  expectNone(page, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']));

/** Opens the search page on an address and waits for its results. */
export async function openSearch(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.bar .count')).toBeVisible();
}

export { expect };
