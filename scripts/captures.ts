import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { serve } from './serve.ts';

/** The screenshots of the README: name, address, width. Needs a built site. */
const captures = [
  { name: 'accueil', path: '/', width: 1280, dark: false },
  { name: 'recherche', path: '/recherche?q=r%C3%A9parer+des+machines', width: 1280, dark: false },
  { name: 'passage', path: '/mobilite?de=H2102&vers=H2301', width: 1280, dark: false },
  { name: 'parcours', path: '/parcours/RNCP36376', width: 1280, dark: false },
  { name: 'metier-telephone', path: '/metiers/H2102', width: 360, dark: true },
];

const { executablePath, args } = await findBrowser();
const { address, stop } = await serve(0);
const browser = await chromium.launch({ args, ...(executablePath !== undefined && { executablePath }) });
await mkdir('docs/captures', { recursive: true });
try {
  for (const { name, path, width, dark } of captures) {
    const page = await browser.newPage({
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
    });
    await page.goto(`${address}${path}`);
    if (path.includes('?')) await page.locator('main article').first().waitFor();
    await page.screenshot({ path: `docs/captures/${name}.png` });
    await page.close();
  }
} finally {
  await browser.close();
  await stop();
}
