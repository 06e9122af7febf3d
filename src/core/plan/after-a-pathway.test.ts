import { describe, expect, it } from 'vitest';
import { found } from '../catalogue/lookup.ts';
import { occupation, pathway, reading } from '../match/sample.fixture.ts';
import { as, ask, certificate, own } from './glass.fixture.ts';
import { follows } from './search.ts';
import type { Leg } from './trip.ts';

/** Whether a certificate may be taken after these legs. A bloc of the second counts for the first; the third shares nothing. */
function after(legs: readonly Leg[], id: string): boolean {
  const { world, problem } = ask({
    occupations: [own, occupation('H2801', as('b', 13, 16), [])],
    pathways: [
      certificate(),
      {
        ...pathway('RNCP2', [['RNCP2BC01', 'Polir']], ['H2801']),
        correspondences: [{ source: ['RNCP2BC01'], target: { pathway: 'RNCP1', blocs: ['RNCP1BC01'] } }],
      },
      pathway('RNCP3', [['RNCP3BC01', 'Graver']], ['H2801']),
    ],
    blocSkills: [
      reading('RNCP1BC01', as('b', 20, 22)),
      reading('RNCP2BC01', as('b', 17, 19)),
      reading('RNCP3BC01', as('b', 13, 15)),
    ],
  });
  return follows(world, { ...problem.start, legs }, found(world.courses, id));
}
const taken = (id: string): Leg => ({ kind: 'course', id, lands: null, states: [] });
const practised: Leg = {
  kind: 'move',
  from: 'A1111',
  move: { to: 'H2801', evidence: 'estimated', score: null },
};

describe('a pathway', () => {
  it('may be taken first, or after any trade', () => {
    expect(after([], 'RNCP1')).toBe(true);
    expect(after([practised], 'RNCP1')).toBe(true);
  });

  it('comes after another one only when a bloc of that one counts for it', () => {
    expect(after([taken('RNCP2')], 'RNCP1')).toBe(true);
    expect(after([taken('RNCP3')], 'RNCP1')).toBe(false);
    expect(after([practised, taken('RNCP3')], 'RNCP1')).toBe(false);
    expect(after([taken('RNCP2'), taken('RNCP3')], 'RNCP1')).toBe(false);
  });
});
