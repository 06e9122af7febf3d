import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
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
