import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildSpace } from '../../src/core/match/space.ts';
import { plan } from '../../src/core/plan/plan.ts';
import { problemOf } from '../../src/core/plan/problem.ts';
import type { FoundPlan } from '../../src/core/plan/question.ts';
import { searchPlans } from '../../src/core/plan/search.ts';
import { buildWorld } from '../../src/core/plan/world.ts';
import { cases, type Case } from './draw.ts';
import { paretoOf, written } from './front.ts';
import { TooClose } from './nearness.ts';
import { allPlans } from './plans.ts';

/** A longer row than this is only for who asks for it. */
const longest = 3;

/** The plans that no other beats, of the oracle; the shortest rows that there are, when none is as short as asked. */
function expectedOf(one: Case): { front: Map<string, string[]>; further: Map<string, string[]> } {
  try {
    const front = paretoOf(allPlans(one, one.options.maxLegs));
    let further = front;
    for (let legs = one.options.maxLegs + 1; further.size === 0 && legs <= longest; legs++)
      further = paretoOf(allPlans(one, legs));
    return { front, further };
  } catch (error) {
    fc.pre(!(error instanceof TooClose));
    throw error;
  }
}

/** What a plan goes through, as the oracle writes it. */
const rowOf = ({ legs }: FoundPlan): string =>
  legs
    .map((leg) => {
      if (leg.kind === 'move') return leg.move.to;
      return leg.lands === null ? leg.id : `${leg.id}>${leg.lands}`;
    })
    .join(' ');

/** A few seconds alone; a machine that does much else takes longer. */
const patience = 120_000;

it('finds the plans that docs/algorithmes.md says, all of them, and no other', { timeout: patience }, () => {
  const kinds = new Map<string, number>();
  fc.assert(
    fc.property(cases, (one) => {
      const { catalogue, start, target, options } = one;
      const { front, further } = expectedOf(one);
      const world = buildWorld(buildSpace(catalogue), one.moves);
      const { groups } = searchPlans(world, problemOf(world, start, target, options));
      expect(groups.map(({ cost }) => written(cost)).sort()).toEqual([...front.keys()].sort());
      // Of plans as good as one another some may be left out: those found are among those that there are.
      for (const { cost, items } of groups)
        expect(front.get(written(cost))).toEqual(expect.arrayContaining(items.map(rowOf)));
      expect(plan(world, start, target, options).front).toBe(further.size);

      const shapes = groups.flatMap(({ items }) =>
        items.map(({ legs }) => legs.map(({ kind }) => kind).join(' ')),
      );
      for (const shape of new Set(shapes)) kinds.set(shape, (kinds.get(shape) ?? 0) + 1);
    }),
    { numRuns: 800 },
  );
  // Every shape of plan was met: what is compared is not only nothing with nothing.
  for (const shape of ['move', 'course', 'move move', 'move course', 'course course'])
    expect(kinds.get(shape) ?? 0, shape).toBeGreaterThan(0);
});
