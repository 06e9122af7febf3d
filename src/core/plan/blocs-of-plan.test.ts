import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { claimsOf } from '../match/claims.ts';
import { buildSpace } from '../match/space.ts';
import { occupation, pathway, reading, matchCatalogue } from '../match/sample.fixture.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { noOptions } from './ask.ts';
import { blocsOfPlan } from './blocs-of-plan.ts';
import { carriedTo } from './carried.ts';
import { plan } from './plan.ts';
import { buildWorld } from './world.ts';

/** A line operator, and a certificate of two blocs, all of whose gestures are there in another setting only. */
const world = perTest(() =>
  buildWorld(
    buildSpace({
      ...matchCatalogue(),
      occupations: [occupation('H2102', ['11', '21'], [])],
      pathways: [
        pathway(
          'RNCP7',
          [
            ['RNCP7BC01', 'Régler'],
            ['RNCP7BC02', 'Entretenir'],
          ],
          [],
        ),
      ],
      blocSkills: [reading('RNCP7BC01', ['22']), reading('RNCP7BC02', ['12'])],
    }),
    {},
  ),
);
const profile: Profile = { ...emptyProfile(), jobs: [{ code: 'H2102' }] };

describe('blocsOfPlan', () => {
  it('counts the blocs of a plan in the states of its steps, and says them beside gestures none of which is new', () => {
    const target = { kind: 'pathway', id: 'RNCP7' } as const;
    const [first] = plan(world(), { kind: 'profile', profile }, target, noOptions()).plans;
    if (!first) throw new Error('no plan');
    const steps = first.parts.flatMap((part) => part.steps);
    const of = (kind: string) => steps.filter((step) => step.kind === kind).length;
    const blocs = blocsOfPlan(first);
    expect(blocs).toEqual({ have: 0, recognise: of('toAssess'), learn: of('toLearn'), unknown: false });
    expect((blocs?.recognise ?? 0) + (blocs?.learn ?? 0)).toBe(2);
    const carried = carriedTo(world(), claimsOf(world().space, profile), null, first);
    expect([carried?.unit, carried?.learn, carried?.blocs]).toEqual(['gestures', [], 2]);
  });

  it('is nothing where no certificate is on the way', () => {
    expect(blocsOfPlan({ parts: [{ pathway: null, steps: [] }] })).toBeNull();
  });
});
