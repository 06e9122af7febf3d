import { describe, expect, it } from 'vitest';
import { occupation, pathway, reading } from '../match/sample.fixture.ts';
import { as, ask, own } from './glass.fixture.ts';
import type { Target } from './ask.ts';
import { searchPlans } from './search.ts';

const aim: Target = { kind: 'occupation', code: 'T1111' };
/** A trade of which who leaves has every gesture, from which ROME sends to these. */
const step = (code: string, ...mobilities: string[]) => ({
  ...occupation(code, as('b', 1, 4), []),
  mobilities,
});

/** From which trades the search looks where to go, with so many legs; and how many plans it finds. */
function looked(legs: number, more: Parameters<typeof ask>[0] = {}) {
  const { world, problem } = ask(
    {
      occupations: [
        { ...own, mobilities: ['B1111', 'D1111', 'E1111'] },
        step('B1111', 'T1111'),
        // Leads back only.
        step('D1111', 'B1111'),
        step('E1111', 'F1111'),
        step('F1111', 'G1111'),
        step('G1111', 'T1111'),
        occupation('T1111', as('b', 1, 4), []),
      ],
      sectors: [],
      pathways: [],
      blocSkills: [],
      ...more,
    },
    aim,
  );
  const asked = new Set<string>();
  const watched = {
    get: (code: string) => {
      asked.add(code);
      return world.from.get(code);
    },
  };
  // No nearness tells a move from another: what is tried is how far one looks.
  const same = { ...problem, maxLegs: legs, far: () => 0, near: () => 1 };
  const found = searchPlans({ ...world, from: watched }, same).groups;
  return { asked: [...asked].sort(), found: found.length };
}

describe('a search', () => {
  it('looks where to go from the start only, in one leg', () => {
    expect(looked(1)).toEqual({ asked: ['A1111'], found: 0 });
  });

  it('goes on only from trades that are as many moves from the arrival as are left', () => {
    // D is two moves away, E three.
    expect(looked(2)).toEqual({ asked: ['A1111', 'B1111'], found: 1 });
    // The way by D is beaten by the one by B as soon as that one is known.
    expect(looked(3).asked).toEqual(['A1111', 'B1111', 'D1111']);
  });

  it('goes on from any trade where a pathway may lead to the arrival', () => {
    const more = {
      pathways: [pathway('RNCP1', [['RNCP1BC01', 'Souffler']], ['T1111'])],
      blocSkills: [reading('RNCP1BC01', as('b', 20, 22))],
    };
    expect(looked(2, more).asked).toEqual(['A1111', 'B1111', 'D1111', 'E1111']);
  });

  it('goes on from any trade, when two legs are left, where a pathway may be on the way', () => {
    const more = {
      pathways: [pathway('RNCP1', [['RNCP1BC01', 'Souffler']], ['G1111'])],
      blocSkills: [reading('RNCP1BC01', as('b', 1, 3))],
    };
    expect(looked(3, more).asked).toContain('E1111');
    expect(looked(3).asked).not.toContain('E1111');
    expect(looked(2, more).asked).not.toContain('E1111');
  });
});
