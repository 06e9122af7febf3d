import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildSpace } from '../match/space.ts';
import { noOptions } from './ask.ts';
import { manyCases, record, trade } from './laws.fixture.ts';
import { plan } from './plan.ts';
import { buildWorld } from './world.ts';

/** What docs/algorithmes.md says of a trade of entry, counted again from the records alone. */
it('whatever the world, a trade of entry is of where one aims, and its certificates teach it at level 3 at most', () => {
  let seen = 0;
  fc.assert(
    fc.property(manyCases, ({ catalogue, asked }) => {
      const world = buildWorld(buildSpace(catalogue), {});
      for (const { start, target } of asked) {
        const found = plan(world, start, target, noOptions());
        const jobs = start.kind === 'occupation' ? [start.code] : start.profile.jobs.map(({ code }) => code);
        for (const { id, certificates } of found.none?.entries ?? []) {
          seen += 1;
          expect([found.plans, found.alsoThere, found.none?.excluded]).toEqual([[], [], {}]);
          expect(jobs).not.toContain(id);
          if (target.kind === 'occupation') expect(id).toBe(target.code);
          if (target.kind === 'field') {
            const own = target.sectors.flatMap((one) => record(catalogue.sectors, one).occupations);
            expect(
              target.sectors.length === 0 || own.includes(id) || trade(catalogue, id).widespread === true,
            ).toBe(true);
          }
          expect(certificates.length).toBeGreaterThan(0);
          for (const one of certificates) {
            const { status, level, title, occupations } = record(catalogue.pathways, one.id);
            expect([status, occupations.some(({ code }) => code === id)]).toEqual(['active', true]);
            expect(level ?? 0).toBeLessThanOrEqual(3);
            expect(title).not.toMatch(/^Chef/u);
          }
        }
      }
    }),
    { numRuns: 700 },
  );
  expect(seen).toBeGreaterThan(10);
});
