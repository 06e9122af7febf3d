import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildSpace } from '../match/space.ts';
import { noOptions } from './ask.ts';
import { cases } from './laws.fixture.ts';
import { plan } from './plan.ts';
import { buildWorld } from './world.ts';

/** The law on many worlds; answers which numbers of legs they had. */
function legsMet(parameters: { numRuns: number; seed?: number }): number[] {
  const met = new Set<number>();
  fc.assert(
    fc.property(cases, ({ catalogue, start, target }) => {
      const { plans, legs } = plan(buildWorld(buildSpace(catalogue), {}), start, target, noOptions());
      const pathways = plans.map(({ parts }) => parts.filter(({ pathway }) => pathway !== null).length);
      const steps = plans.map(({ parts }) => parts.flatMap((part) => part.steps).length);
      expect(legs).toBeGreaterThanOrEqual(Math.max(0, ...pathways));
      expect(legs).toBeLessThanOrEqual(Math.max(0, ...steps));
      expect(legs > 0).toBe(plans.length > 0);
      met.add(legs);
    }),
    parameters,
  );
  return [...met].sort();
}

it('whatever the world, the legs said are those of the longest plan: no fewer than its pathways, no more than its steps', () => {
  expect(legsMet({ numRuns: 700 })).toEqual(expect.arrayContaining([0, 1]));
});

it('so where two pathways follow each other, which one world of four hundred holds: always in these', () => {
  expect(legsMet({ numRuns: 500, seed: 4 })).toEqual([0, 1, 2]);
});
