import { expect, it } from 'vitest';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { emptyProfile } from '../profile/profile.ts';
import { fundingGoal } from './funding-goal.ts';

const space = buildSpace(matchCatalogue());

it('reads a pathway as an aim, with what a person could have assessed once something is known of them', () => {
  const nobody = fundingGoal(space, 'RNCP1', emptyProfile());
  expect(nobody).toEqual({
    title: 'Parcours RNCP1',
    goal: { register: 'rncp', kind: 'cqp', routes: null, toAssess: null, otherOccupation: null },
  });
  const held = { ...emptyProfile(), skills: { '11': 'yes' as const } };
  expect(fundingGoal(space, 'RNCP1', held)?.goal.toAssess).toBe(1);
  expect(fundingGoal(space, 'CI4', emptyProfile())?.goal.register).toBe('none');
  expect(fundingGoal(space, 'RNCP9', emptyProfile())).toBeNull();
});
