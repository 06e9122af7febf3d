import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ fallback: '404.html', precompress: false, strict: true }),
    prerender: { concurrency: 4, handleMissingId: 'fail', handleHttpError: 'fail' },
    paths: { relative: true, base: /** @type {`/${string}` | ''} */ (process.env.EDEC_BASE ?? '') },
    // Nothing from elsewhere, nothing inline but Kit's own start and ours, known by their hash.
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        // The worker opened in the head of some pages: src/lib/worker/ahead.test.ts tells when it changes.
        'script-src': ['self', 'sha256-ObZs6LLaedipJ2YgDR96OAhfSOqIF82aRfz7cNSj7BY='],
        'worker-src': ['self'],
        'style-src': ['self'],
        // Kit's own announcer of page titles is made with a style attribute; tests/e2e/policy.spec.ts tells when it changes.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'form-action': ['self'],
        'base-uri': ['none'],
      },
    },
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
