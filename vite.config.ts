import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { everyPage } from './scripts/every-page.ts';

const slow = 'tests/**/*.slow.test.ts';

export default defineConfig({
  plugins: [sveltekit(), everyPage()],
  worker: { format: 'es' },
  test: {
    environment: 'node',
    testTimeout: 30_000,
    pool: 'threads',
    // All cores: by default one is left idle, half of a machine of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: [
            'src/core/**/*.test.ts',
            'scripts/**/*.test.ts',
            'cli/**/*.test.ts',
            'tests/{fuzz,import,kills,data,oracle,quality,structure}/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', slow],
          // Nothing there replaces a module or keeps a state: what one file has loaded (the catalogue) serves the next.
          isolate: false,
        },
      },
      // Laws asked of each record, and huge files: `.ci/run` holds them, not `npm test`.
      { extends: true, test: { name: 'slow', include: [slow] } },
      {
        extends: true,
        test: { name: 'pages', include: ['src/{lib,routes,params}/**/*.test.ts', 'src/*.test.ts'] },
      },
    ],
  },
});
