import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** Addresses that hold a question, with what tells that its answer is there. */
const pages: [path: string, there: string][] = [
  ['/?de=H2102&vers=secteur:chimie', '#suite-appels'],
  ['/mobilite?de=H2102&vers=secteur:chimie', '#suite-appels'],
  ['/comparer?p=RNCP39967&p=RNCP38897&p=RNCP41775&p=RNCP37398', '.chosen li'],
  ['/financements', '#cinq'],
  ['/secteurs/carte?s=chimie', '#proches'],
];

for (const [path, there] of pages)
  test(`nothing that is seen moves while an answer comes: ${path}`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (globalThis as unknown as { moved: number }).moved += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator(there).first()).toBeAttached();
    await page.waitForTimeout(500);
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
    expect(moved).toBeLessThan(0.1);
  });
