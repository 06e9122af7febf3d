import { defineConfig } from 'vitest/config';

/** The unit tests of one folder of src/core (`MUTANTS_OF`), for `npm run mutants`: without Kit; without the laws (`MUTANTS_LAWS=no`). */
export default defineConfig({
  test: {
    include: [`src/core/${process.env.MUTANTS_OF ?? '*'}/**/*.test.ts`],
    exclude: ['**/node_modules/**', ...(process.env.MUTANTS_LAWS === 'no' ? ['**/laws*.test.ts'] : [])],
    environment: 'node',
    // A busy machine is no failure.
    testTimeout: 60_000,
  },
});
