import { expect, test } from './fixtures.ts';

/** Pages with links to other sites, and what opens them. */
for (const address of [
  '/financements#ptp',
  '/methode',
  '/parcours/RNCP39083',
  '/metiers/D1101',
  '/en/financements#csp',
  '/certificats?n=RNCP36376',
])
  test(`every link to another site says that it leaves, and opens beside: ${address}`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const silent = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')]
        .filter(({ origin }) => origin !== location.origin)
        .filter((one) => {
          const said = `${one.textContent} ${one.nextElementSibling?.textContent ?? ''}`;
          return one.target !== '_blank' || !/nouvel onglet|new tab/.test(said);
        })
        .map(({ href }) => href),
    );
    expect(silent).toEqual([]);
  });
