import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inputsOf } from './inputs.ts';
import { judge } from './judge.ts';

it('refuses a changed file with a sentence, or keeps, reports or sets aside each of its lines', async () => {
  const inputOf = await inputsOf();
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      expect(['imported', 'reported', 'refused']).toContain(await judge(inputOf(seed)));
    }),
    { numRuns: 200 },
  );
});

it('takes any bytes in the place of a file', async () => {
  const inputOf = await inputsOf();
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.uint8Array({ maxLength: 300 }), async (seed, bytes) => {
      const { files, ...rest } = inputOf(seed);
      const input = { ...rest, files: new Map(files).set(rest.changed, Buffer.from(bytes)) };
      expect(['imported', 'reported', 'refused']).toContain(await judge(input));
    }),
    { numRuns: 200 },
  );
});
