import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ fallback: '404.html', precompress: false, strict: true }),
    prerender: { concurrency: 4, handleMissingId: 'fail', handleHttpError: 'fail' },
    paths: { relative: true },
    typescript: {
      config: (config) => ({
        ...config,
        include: [
          ...config.include,
          '../cli/**/*.ts',
          '../tests/**/*.ts',
          '../scripts/**/*.ts',
          '../*.ts',
          '../*.js',
        ],
      }),
    },
  },
};
