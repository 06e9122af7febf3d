import { describe, expect, it } from 'vitest';
import { fundingAims } from './goal.ts';
import { learn, parts } from './blower.fixture.ts';
import type { Plan, Planned } from './plan.ts';

/** Plans of these parts, towards another trade or the own one. */
function aims(plans: ReturnType<typeof parts>[], { sameOccupation = false, aimsAtTrade = true } = {}) {
  const planned = { plans: plans.map((own) => ({ parts: own }) as Plan), sameOccupation } as Planned;
  return fundingAims(planned, aimsAtTrade).map(({ id, goal }) => [id, goal.toAssess, goal.otherOccupation]);
}

describe('what the plans have to fund', () => {
  it('is each pathway once, with the most blocs that a plan has to be assessed', () => {
    const own = parts(learn('RNCP1'));
    // Its second bloc is held here: one less to assess.
    const held = parts(learn('RNCP1', null, ['RNCP1BC02']));
    expect(aims([own, held])).toEqual([['RNCP1', 1, true]]);
    expect(aims([held, own])).toEqual([['RNCP1', 1, true]]);
    expect(aims([held])).toEqual([['RNCP1', 0, true]]);
    expect(aims([parts(learn('RNCP2'), learn('RNCP1'))]).map(([id]) => id)).toEqual(['RNCP2', 'RNCP1']);
  });

  it('is told as the record tells it', () => {
    const [one] = fundingAims({ plans: [{ parts: parts(learn('RNCP1')) }] } as Planned, true);
    expect(one).toMatchObject({
      title: 'Souffler le verre',
      goal: { register: 'rncp', kind: 'cqp', routes: null },
    });
  });

  it('changes the trade unless it is the own one; not known where no trade is aimed at', () => {
    const own = [parts(learn('RNCP1'))];
    expect(aims(own, { sameOccupation: true })[0]?.[2]).toBe(false);
    expect(aims(own, { aimsAtTrade: false })[0]?.[2]).toBeNull();
  });

  it('is nothing without a pathway', () => {
    expect(aims([[{ pathway: null, steps: [] }]])).toEqual([]);
  });
});
