import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../match/match.ts';
import type { Start, Target } from './ask.ts';
import { judge } from './course.ts';
import { asGood, equal, type Objectives } from './front.ts';
import { join } from './levels.ts';
import { plan } from './plan.ts';
import { problemOf, profileAt, tripFrom } from './problem.ts';
import {
  randomCode,
  randomField,
  randomOptions,
  randomPathway,
  randomProfile,
  randomWorld,
} from './random.fixture.ts';
import type { Problem } from './question.ts';
import { coursesIn, follows, searchPlans } from './search.ts';
import { arrivalByCourse, arrivalByMove, movesOnTheWay, movesOf, visited } from './ways-on.ts';
import { courseCost, moved, trained, type Trip } from './trip.ts';
import type { World } from './world.ts';

const target: fc.Arbitrary<Target> = fc.oneof(
  randomCode.map((code) => ({ kind: 'occupation' as const, code })),
  randomPathway.map((id) => ({ kind: 'pathway' as const, id })),
  randomField,
);
const anyone: fc.Arbitrary<Start> = fc.oneof(
  randomCode.map((code) => ({ kind: 'occupation' as const, code })),
  randomProfile.map((profile) => ({ kind: 'profile' as const, profile })),
);

/** An arrival may be a quarter less near than the nearest one, not more (docs/algorithmes.md). */
const mostFar = 1;

/** Every plan of the same space, one by one: no bound, nothing dropped on the way. */
function allPlans(world: World, problem: Problem, trip: Trip, left: number): Objectives[] {
  const arrivals = [
    ...movesOf(world, trip)
      .filter(({ move }) => problem.occupations.has(move.to) && problem.relevance.trade(move.to, trip.levels))
      .map(({ move }) => arrivalByMove(world, problem, trip, move)),
    ...problem.courses
      .filter(
        (course) =>
          !visited(trip, course.pathway.id) &&
          follows(world, trip, course) &&
          problem.relevance.pathway(course, trip.levels),
      )
      .map((course) => arrivalByCourse(world, problem, trip, course).cost),
  ].filter(({ far }) => far <= mostFar);
  if (left === 1 || coursesIn(trip) > 0) return arrivals;
  const bridges = movesOnTheWay(world, problem, trip).map(({ from, move }) => moved(world, trip, from, move));
  const stages = problem.stages.flatMap(({ course, lands, leads }) => {
    if (visited(trip, course.pathway.id) || !problem.relevance.pathway(course, trip.levels)) return [];
    const cost = courseCost(world, trip, course, problem.base);
    const known = join(trip.levels, world.courseLevels(course.pathway.id));
    const free = lands.filter((code) => !visited(trip, code) && problem.relevance.trade(code, known));
    return [...free, ...(leads ? [null] : [])].map((place) => trained(world, trip, course, cost, place));
  });
  return [
    ...arrivals,
    ...[...bridges, ...stages].flatMap((next) => allPlans(world, problem, next, left - 1)),
  ];
}

function bestOf(costs: readonly Objectives[]): Objectives[] {
  const kept = costs.filter((cost) => !costs.some((other) => asGood(other, cost) && !equal(other, cost)));
  return kept.filter((cost, at) => kept.findIndex((other) => equal(other, cost)) === at);
}

const written = (costs: readonly Objectives[]): string[] =>
  costs
    .map(({ blocs, steps, evidence, level, missing, far }) =>
      [blocs, steps, evidence, level, missing, far].join(' '),
    )
    .sort();

describe('search', () => {
  it('finds exactly the plans that no other beats, as a search without bounds does', () => {
    let found = 0;
    fc.assert(
      fc.property(randomWorld, anyone, target, randomOptions, (world, start, to, options) => {
        const problem = problemOf(world, start, to, options);
        const front = searchPlans(world, problem).groups.map(({ cost }) => cost);
        found += front.length;
        expect(written(front)).toEqual(
          written(bestOf(allPlans(world, problem, problem.start, problem.maxLegs))),
        );
      }),
      { numRuns: 800 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('judges blocs as the match of a profile does', () => {
    fc.assert(
      fc.property(randomWorld, randomCode, randomPathway, (world, code, id) => {
        const profile = profileAt(world, { kind: 'occupation', code });
        const course = world.courses.get(id);
        if (!course || course.units.some(({ whole }) => whole)) return;
        const trip = tripFrom(world, profile);
        const own = judge(world.space.kinship, { ...course, twins: false }, trip);
        const theirs = explain(world.space, profile, id).blocs.filter((bloc) => bloc.code !== id);
        // A bloc in which no skill was read is unknown to the match, and one more to learn in a plan.
        expect(own.map(({ state }) => state)).toEqual(
          theirs.map(({ state }) => (state === 'unknown' ? 'toLearn' : state)),
        );
      }),
    );
  });

  it('never needs more to learn when more is claimed, nor finds fewer ways with one leg more', () => {
    fc.assert(
      fc.property(randomWorld, randomCode, target, randomOptions, (world, code, to, options) => {
        const least = (legs: number) =>
          Math.min(
            ...searchPlans(
              world,
              problemOf(world, { kind: 'occupation', code }, to, { ...options, maxLegs: legs }),
            ).groups.map(({ cost }) => cost.blocs),
          );
        expect(least(3)).toBeLessThanOrEqual(least(2));
        expect(least(2)).toBeLessThanOrEqual(least(1));
      }),
    );
  });
});

describe('plan', () => {
  it('counts in its steps what its objectives say, and no bloc twice', () => {
    fc.assert(
      fc.property(randomWorld, randomCode, target, randomOptions, (world, code, to, options) => {
        for (const { steps, blocs, parts } of plan(world, { kind: 'occupation', code }, to, options).plans) {
          const all = parts.flatMap((part) => part.steps);
          expect(all.length).toBe(steps);
          const usual = all.reduce((sum, step) => {
            if (step.kind !== 'toAssess' && step.kind !== 'toLearn') return sum;
            return sum + (step.whole ? world.usualBlocs : Number(step.kind === 'toLearn'));
          }, 0);
          expect(usual).toBe(blocs);
          const keys = all.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
    );
  });

  it('shows no refused step, whatever the front becomes', () => {
    fc.assert(
      fc.property(randomWorld, randomCode, target, (world, code, to) => {
        const start = { kind: 'occupation', code } as const;
        const options = { ...problemOptions };
        const [first] = plan(world, start, to, options).plans;
        const step = first?.parts.flatMap((part) => part.steps).find(({ key }) => key !== `metier:${code}`);
        if (!step) return;
        const again = plan(world, start, to, { ...options, refused: [step.key] });
        const keys = again.plans.flatMap(({ parts }) =>
          parts.flatMap(({ pathway, steps }) => [pathway?.key, ...steps.map(({ key }) => key)]),
        );
        expect(keys).not.toContain(step.key);
      }),
    );
  });

  it('is the same whenever it is asked', () => {
    fc.assert(
      fc.property(randomWorld, randomCode, target, randomOptions, (world, code, to, options) => {
        const ask = () => JSON.stringify(plan(world, { kind: 'occupation', code }, to, options));
        expect(ask()).toBe(ask());
      }),
    );
  });
});

const problemOptions = {
  sectors: [],
  avoid: [],
  maxLevel: null,
  routes: [],
  registeredOn: null,
  today: null,
  refused: [] as string[],
  settings: [],
  maxLegs: 3,
};
