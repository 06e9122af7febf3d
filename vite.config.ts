import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { everyPage } from './scripts/every-page.ts';

export default defineConfig({
  plugins: [sveltekit(), everyPage()],
  worker: { format: 'es' },
  test: {
    include: [
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'cli/**/*.test.ts',
      'tests/{fuzz,import,kills,data,quality,structure}/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 30_000,
  },
});
