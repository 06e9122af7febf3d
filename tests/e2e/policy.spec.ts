import { expect, test } from '@playwright/test';

/** Pages of each kind, with what each loads: workers, the whole catalogue, a drawing. */
const pages = [
  '/',
  '/en',
  '/recherche?q=soudeur',
  '/profil',
  '/mobilite?de=metier:H2102&vers=metier:H2301',
  '/comparer?p=RNCP36376&p=RNCP37275',
  '/parcours/RNCP36376',
  '/metiers/H2102',
  '/secteurs/carte',
  '/financements',
  '/methode',
  '/nulle-part',
];

for (const address of pages)
  test(`breaks no rule of the site's policy: ${address}`, async ({ page }) => {
    const broken: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to/i.test(message.text())) broken.push(message.text());
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.getByRole('link').first().focus();
    // A second page of the same visit: Kit speaks its title through an element of its own.
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href*="methode"]')?.click());
    await page.waitForLoadState('networkidle');
    expect(broken).toEqual([]);
  });

test('says in every page that nothing may come from elsewhere', async ({ request }) => {
  for (const address of ['/', '/parcours/RNCP36376', '/nulle-part']) {
    const text = await (await request.get(address)).text();
    expect(text).toMatch(/<meta http-equiv="content-security-policy" content="default-src 'none'/);
  }
});
