import { describe, expect, it } from 'vitest';
import { pathway } from '../match/sample.fixture.ts';
import type { Course } from './course.ts';
import type { Objectives } from './front.ts';
import { bestFirst, byKey, grouped } from './prefer.ts';
import type { FoundPlan } from './question.ts';
import type { Leg } from './trip.ts';
import type { World } from './world.ts';

const least: Objectives = { blocs: 1, steps: 1, evidence: 1, level: 1, missing: 1, far: 1 };
const go = (to: string, score: number | null = null): Leg => ({
  kind: 'move',
  from: 'A',
  move: { to, evidence: 'estimated', score },
});
const learn = (id: string): Leg => ({ kind: 'course', id, lands: null, states: [] });
const plan = (cost: Partial<Objectives>, ...legs: Leg[]): FoundPlan => ({
  cost: { ...least, ...cost },
  legs,
});

/** Pathways by id: the places of the trade skills of their blocs. */
function worldOf(asked: Record<string, number[][]>): World {
  const course = (id: string, units: number[][]) =>
    ({ pathway: pathway(id, [], []), units: units.map((trade) => ({ trade })) }) as unknown as Course;
  return {
    courses: new Map(Object.entries(asked).map(([id, units]) => [id, course(id, units)])),
  } as unknown as World;
}
const start = { skills: Uint8Array.from([4, 0, 1, 0]), macros: new Uint8Array(0) };
const keys = (groups: readonly (readonly FoundPlan[])[]) =>
  groups.map((group) =>
    group.map(({ legs }) => legs.map((leg) => (leg.kind === 'move' ? leg.move.to : leg.id)).join(' ')),
  );
/** How equals are put in order. */
const order = (plans: FoundPlan[], asked: Record<string, number[][]> = {}) =>
  keys(bestFirst(worldOf(asked), start, [plans]))[0];

describe('the plans from the best one on', () => {
  it.each([
    ['far', 'blocs'],
    ['blocs', 'missing'],
    ['missing', 'steps'],
    ['steps', 'level'],
    ['level', 'evidence'],
  ] as const)('have less of %s before less of %s', (first, second) => {
    const [less, more] = [plan({ [first]: 0, [second]: 5 }, go('Z')), plan({ [second]: 0 }, go('B'))];
    for (const groups of [
      [[less], [more]],
      [[more], [less]],
    ])
      expect(keys(bestFirst(worldOf({}), start, groups))).toEqual([['Z'], ['B']]);
  });

  it('keep their order when they are as good', () => {
    expect(keys(bestFirst(worldOf({}), start, [[plan({}, go('Z'))], [plan({}, go('B'))]]))).toEqual([
      ['Z'],
      ['B'],
    ]);
  });
});

describe('of plans as good as each other', () => {
  it('the pathways of which most is there come first, whatever the number of skills', () => {
    const asked = { RNCP1: [[1], [3, 0]], RNCP2: [[0], [1]], RNCP3: [[0, 2], []] };
    expect(
      order(
        [learn('RNCP1'), learn('RNCP2'), learn('RNCP3')].map((leg) => plan({}, leg)),
        asked,
      ),
    ).toEqual(['RNCP3', 'RNCP2', 'RNCP1']);
  });

  it('then those that have a number', () => {
    const asked = { CI1: [[0]], RNCP2: [[0]] };
    expect(order([plan({}, learn('CI1')), plan({}, learn('RNCP2'))], asked)).toEqual(['RNCP2', 'CI1']);
  });

  it('then the nearest trades, then ids', () => {
    const plans = [
      plan({}, go('B', 0.3)),
      plan({}, go('C')),
      plan({}, go('D', 0.2), go('E', 0.2)),
      plan({}, go('A')),
    ];
    expect(order(plans)).toEqual(['D E', 'B', 'A', 'C']);
  });
});

describe('plans put together', () => {
  const [a, b, c] = [plan({}, go('A')), plan({ steps: 2 }, go('B')), plan({}, go('C'))];

  it('by a key, in the order in which keys come', () => {
    expect(keys(byKey([b, a, c], ({ cost }) => cost.steps))).toEqual([['B'], ['A', 'C']]);
  });

  it('by all that they cost', () => {
    expect(keys(grouped([a, b, c, plan({ evidence: 2 }, go('D'))]))).toEqual([['A', 'C'], ['B'], ['D']]);
  });
});
