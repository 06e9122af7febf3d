import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

const { executablePath, args } = await findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/server.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // As many as the smallest machine has cores: one more and each answer waits for the others.
  workers: 2,
  // A loaded CI machine may miss a bound once; a second miss is a failure.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./tests/e2e/closing-line.ts']],
  use: {
    // Set by the global setup, which runs before the workers read this file again.
    baseURL: process.env.EDEC_ADDRESS ?? 'http://127.0.0.1:4173',
    browserName: 'chromium',
    launchOptions: { args, ...(executablePath !== undefined && { executablePath }) },
    locale: 'fr-FR',
    trace: 'off',
  },
});
