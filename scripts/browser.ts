import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** How to launch a Chromium; no `executablePath` means Playwright's own. */
export type BrowserLaunch = { executablePath?: string; args: string[] };

/** Flags that keep a headless Chromium quiet in a container without network. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The first, of the same version as the next in Debian, draws the same pages without window, tabs or profile: a third of the processor time. */
const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const noBrowser =
  'Aucun Chromium trouvé : lancez « npx playwright install chromium », installez le paquet « chromium » de votre système, ou donnez le chemin d’un Chromium dans EDEC_CHROMIUM.';

function usable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onSystem(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...systemNames.flatMap((name) => folders.map((folder) => join(folder, name))), ...fixedPlaces].find(
    usable,
  );
}

/** The shell shipped inside an npm package, where it runs: Linux only, and not without the libraries that it needs. */
async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    const path = await bundled.executablePath();
    execFileSync(path, ['--version'], { stdio: 'ignore' });
    return path;
  } catch {
    return undefined;
  }
}

/**
 * Finds a Chromium: EDEC_CHROMIUM, then Playwright's own, then the system's, then the one packaged on npm.
 * Throws one sentence that says what to do when there is none, or when EDEC_CHROMIUM names no program.
 */
export async function findBrowser(): Promise<BrowserLaunch> {
  const named = process.env.EDEC_CHROMIUM;
  if (named) {
    if (!usable(named)) throw new Error(`EDEC_CHROMIUM désigne « ${named} », qui n’est pas un programme.`);
    return { executablePath: named, args: quiet };
  }
  if (existsSync(chromium.executablePath())) return { args: quiet };
  const executablePath = onSystem() ?? (await packaged());
  if (executablePath === undefined) throw new Error(noBrowser);
  return { executablePath, args: quiet };
}
