import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildSpace } from '../match/space.ts';
import { noOptions } from './ask.ts';
import { cases } from './laws.fixture.ts';
import { plan } from './plan.ts';
import { buildWorld } from './world.ts';

it('whatever the world, the legs said are those of the longest plan: no fewer than its pathways, no more than its steps', () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(cases, ({ catalogue, start, target }) => {
      const { plans, legs } = plan(buildWorld(buildSpace(catalogue), {}), start, target, noOptions());
      const pathways = plans.map(({ parts }) => parts.filter(({ pathway }) => pathway !== null).length);
      const steps = plans.map(({ parts }) => parts.flatMap((part) => part.steps).length);
      expect(legs).toBeGreaterThanOrEqual(Math.max(0, ...pathways));
      expect(legs).toBeLessThanOrEqual(Math.max(0, ...steps));
      expect(legs > 0).toBe(plans.length > 0);
      seen.add(legs);
    }),
    { numRuns: 1000 },
  );
  expect([...seen].sort()).toEqual(expect.arrayContaining([0, 1, 2]));
});
