import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { choose } from './choose.ts';
import { Front, type Objectives } from './front.ts';
import { levelsOf } from './levels.ts';
import type { FoundPlan } from './question.ts';
import { buildWorld } from './world.ts';

const world = perTest(() => buildWorld(buildSpace(matchCatalogue()), {}));
const least: Objectives = { blocs: 0, steps: 1, evidence: 3, level: 0, missing: 0, far: 0 };
const none = { there: [], named: [], aimed: [], thin: [], proposed: [] };
describe('of plans as good on every objective, the first shown', () => {
  const course = (id: string): FoundPlan => ({
    cost: { ...least, blocs: 1 },
    legs: [{ kind: 'course', id, lands: null, states: [unknown] }],
  });
  const bloc = { code: 'X', label: 'X', whole: false, trade: [], transversal: [] };
  const unknown = { unit: bloc, state: 'toLearn', evidence: 'official', held: null } as const;
  const first = (
    plans: readonly FoundPlan[],
    skills: readonly string[] = [],
    today: string | null = null,
  ) => {
    const front = new Front<FoundPlan>();
    const levels = levelsOf(
      world().places,
      skills.map((id) => [id, 1] as const),
    );
    const [one] = choose(
      world(),
      levels,
      { ...none, front, direct: plans },
      {
        ...{ at: [], nearPathway: () => 1, tells: () => true, near: () => 0, known: 0, aimsAtField: false },
        today,
      },
    );
    return one?.found.legs.map((leg) => (leg.kind === 'move' ? leg.move.to : leg.id));
  };

  it('is the one whose pathway asks most of what is there', () => {
    // RNCP3 asks for 11 only; RNCP2 for 12 and 22.
    expect(first([course('RNCP2'), course('RNCP3')], ['11'])).toEqual(['RNCP3']);
    expect(first([course('RNCP2'), course('RNCP3')], ['22', '12'])).toEqual(['RNCP2']);
  });

  it('is one that lasts before one whose registration ends within six months, whatever of it is there', () => {
    const ended = world().courses.get('RNCP3');
    if (ended === undefined) throw new Error('RNCP3');
    ended.pathway = { ...ended.pathway, ends: '2026-12-15' };
    const both = [course('RNCP2'), course('RNCP3')];
    expect(first(both, ['11'], '2026-11-28')).toEqual(['RNCP2']);
    expect(first(both, ['11'], '2026-06-01')).toEqual(['RNCP3']);
    expect(first(both, ['11'])).toEqual(['RNCP3']);
  });

  it('then the one with a number, then the nearest trade, then the first id', () => {
    expect(first([course('CI4'), course('RNCP2')])).toEqual(['RNCP2']);
    const scored = (to: string, score: number): FoundPlan => ({
      cost: least,
      legs: [{ kind: 'move', from: 'A', move: { to, evidence: 'estimated', score } }],
    });
    expect(first([scored('B', 0.3), scored('C', 0.5)])).toEqual(['C']);
    expect(first([scored('C', 0.3), scored('B', 0.3)])).toEqual(['B']);
  });
});
