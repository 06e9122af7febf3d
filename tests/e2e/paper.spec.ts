import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** The headings that are printed over nothing: no words before the next heading of their level or above. */
const bare = (page: Page) =>
  page.evaluate(() => {
    const seen = (one: Element) =>
      one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
    const heads = [...document.querySelectorAll('main :is(h2, h3, h4)')].filter(seen);
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const full = new Set<Element>();
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (!parent || (textContent ?? '').trim() === '' || !seen(parent) || parent.closest('h2, h3, h4'))
        continue;
      const before = heads.filter(
        (one) => one.compareDocumentPosition(parent) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      let level = 9;
      for (const one of before.reverse())
        if (Number(one.tagName[1]) < level) {
          level = Number(one.tagName[1]);
          full.add(one);
        }
    }
    return heads.filter((one) => !full.has(one)).map((one) => one.textContent);
  });

for (const [address, shown, hidden] of [
  ['/metiers/D1101', ['29 savoirs', 'Savoir-être'], ['On l’appelle aussi', 'Qui peut venir à ce métier ?']],
  ['/parcours/RNCP39083', ['Secteurs, et sur quoi cela repose'], []],
  ['/secteurs/chimie', ['Et 5 certificats interbranches par la charte de 2024'], []],
  ['/comparer?p=RNCP36376&p=RNCP39739', ['La même compétence, dans les mots de chacun'], []],
  ['/mobilite?de=H2102&vers=H2301', ['Sur quoi cela repose'], []],
] as const)
  test(`no heading stands alone on paper: ${address}`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    for (const words of [...shown, ...hidden])
      await expect(page.getByText(words, { exact: true }).first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const words of shown) await expect(page.getByText(words, { exact: true }).first()).toBeVisible();
    for (const words of hidden) await expect(page.getByText(words, { exact: true })).toBeHidden();
    expect(await bare(page)).toEqual([]);
    // A line that opens is words, but says nothing of what it holds: what it opens is printed too.
    const closed = await page.evaluate(() =>
      [...document.querySelectorAll('main details')]
        .filter((one) => one.checkVisibility() && !one.classList.contains('line-on-paper'))
        .filter((one) => one.clientHeight < (one.querySelector('summary')?.clientHeight ?? 0) + 6)
        .map((one) => one.querySelector('summary')?.textContent),
    );
    expect(closed).toEqual([]);
  });

test('the picture of the blocs is printed', async ({ page }) => {
  await page.goto('/parcours/RNCP39083');
  await page.emulateMedia({ media: 'print' });
  const picture = page.getByRole('list', { name: /blocs/ }).first();
  await expect(picture).toBeVisible();
  await expect(picture.getByRole('listitem')).toHaveCount(2);
});
