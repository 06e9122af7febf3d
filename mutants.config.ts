import { defineConfig } from 'vitest/config';

/** The unit tests of one folder of src/core (`MUTANTS_OF`), for `npm run mutants`: without Kit, and without what reads data/. */
export default defineConfig({
  test: {
    include: [`src/core/${process.env.MUTANTS_OF ?? '*'}/**/*.test.ts`],
    exclude: ['src/core/profile/reading/reading.test.ts'],
    environment: 'node',
  },
});
