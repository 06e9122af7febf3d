import { expect, test } from './fixtures.ts';

const key = 'edec-passerelles-comparaison';
const four = '["RNCP38690","RNCP39699","RNCP36376","RNCP38302"]';

test('nothing that has the focus is under the tray of the comparison, whichever way one goes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(([name, ids]) => localStorage.setItem(name ?? '', ids ?? ''), [key, four]);
  for (const path of ['/familles/logistique', '/parcours/RNCP36376']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const tray = page.getByRole('complementary', { name: 'Comparaison' });
    await expect(tray).toBeVisible();
    const hidden: string[] = [];
    for (const press of ['Tab', 'Shift+Tab']) {
      for (let at = 0; at < 160; at++) {
        await page.keyboard.press(press);
        const under = await page.evaluate(() => {
          const one = document.activeElement;
          const cover = document.querySelector('aside.tray');
          if (!one || !cover || one === document.body || cover.contains(one)) return null;
          const [own, over] = [one.getBoundingClientRect(), cover.getBoundingClientRect()];
          return own.bottom > over.top + 1 && own.top < over.bottom - 1 ? one.textContent : null;
        });
        if (under !== null) hidden.push(`${press} ${under.trim()}`);
      }
    }
    expect(hidden, path).toEqual([]);
  }
});
