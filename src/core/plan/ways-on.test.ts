import { describe, expect, it } from 'vitest';
import { found } from '../catalogue/lookup.ts';
import { occupation, pathway, reading } from '../match/sample.fixture.ts';
import { as, ask, own } from './glass.fixture.ts';
import type { Target } from './ask.ts';
import type { Move } from './moves.ts';
import type { Leg, Trip } from './trip.ts';
import { arrivalByCourse, arrivalByMove, movesOf, movesOnTheWay, visited } from './ways-on.ts';

const move = (to: string, evidence: Move['evidence'] = 'estimated', score: number | null = 0.3): Move => ({
  to,
  evidence,
  score,
});
const go = (from: string | null, to: string): Leg => ({ kind: 'move', from, move: move(to) });
const learn = (id: string, lands: string | null): Leg => ({ kind: 'course', id, lands, states: [] });

const aim: Target = { kind: 'occupation', code: 'T1111' };
/** Who leaves has gestures 1 to 12: all four of N1111, two of five of F1111, half of T1111, the trade of arrival. */
function question(mobilities: string[] = []) {
  return ask(
    {
      occupations: [
        { ...own, mobilities },
        occupation('N1111', as('b', 1, 4), []),
        occupation('F1111', as('b', 11, 15), []),
        occupation('T1111', as('b', 11, 14), []),
      ],
      sectors: [],
      pathways: [
        {
          ...pathway('RNCP1', [['RNCP1BC01', 'Souffler']], []),
          occupations: [{ code: 'T1111', evidence: 'curated' as const }],
        },
      ],
      blocSkills: [reading('RNCP1BC01', as('b', 13, 13))],
    },
    aim,
  );
}

describe('what is on the way already', () => {
  it('is every trade left or reached, and every pathway', () => {
    const trip = {
      left: ['A', 'F'],
      legs: [go('A', 'B'), learn('RNCP1', 'C'), go(null, 'D'), learn('RNCP2', null)],
    };
    for (const key of ['A', 'B', 'C', 'D', 'F', 'RNCP1', 'RNCP2']) expect(visited(trip, key), key).toBe(true);
    expect(visited(trip, 'E')).toBe(false);
    expect(visited({ left: [], legs: [] }, 'A')).toBe(false);
  });
});

describe('the moves that a trip can go on with', () => {
  const moves = (trip: Partial<Trip>, from: Record<string, Move[]>) => {
    const { world, problem } = question();
    const start = { ...problem.start, at: ['A1111'], ...trip };
    return movesOf({ ...world, from: new Map(Object.entries(from)) }, start).map(
      ({ from: left, move: one }) => `${left ?? '-'} ${one.to} ${one.evidence}`,
    );
  };

  it('are those that ROME names, and the estimated ones of which half is there', () => {
    expect(moves({}, { A1111: [move('F1111', 'official'), move('N1111')] })).toEqual([
      'A1111 F1111 official',
      'A1111 N1111 estimated',
    ]);
    expect(moves({}, { A1111: [move('F1111'), move('T1111')] })).toEqual(['A1111 T1111 estimated']);
  });

  it('leave to no trade that is practised, nor gone through', () => {
    expect(moves({ left: ['A1111', 'N1111'] }, { A1111: [move('N1111')] })).toEqual([]);
    expect(moves({ left: ['N1111', 'F1111'] }, { A1111: [move('N1111')] })).toEqual([]);
    expect(moves({ legs: [go('F1111', 'N1111')] }, { A1111: [move('N1111')] })).toEqual([]);
  });

  it('are one for each trade: the surest, the first of equals', () => {
    const at = ['A1111', 'F1111'];
    const both = (one: Move, other: Move) => moves({ at }, { A1111: [one], F1111: [other] });
    expect(both(move('N1111'), move('N1111', 'official'))).toEqual(['F1111 N1111 official']);
    expect(both(move('N1111', 'official'), move('N1111'))).toEqual(['A1111 N1111 official']);
    expect(both(move('N1111'), move('N1111'))).toEqual(['A1111 N1111 estimated']);
    expect(both(move('N1111', 'official'), move('N1111', 'official'))).toEqual(['A1111 N1111 official']);
  });

  it('are the near trades of who has no job', () => {
    expect(moves({ at: [], firstMoves: [move('N1111')] }, {})).toEqual(['- N1111 estimated']);
  });
});

describe('a trade on the way', () => {
  /** Where one may go through, when each trade is this near and the moves are these. */
  const through = (moves: Move[], near = 1, allowed = true) => {
    const { world, problem } = question();
    const asked = { ...problem, near: () => near, allowsOccupation: () => allowed };
    return movesOnTheWay({ ...world, from: new Map([['A1111', moves]]) }, asked, problem.start).map(
      (one) => one.move.to,
    );
  };

  it('is allowed, and not the arrival', () => {
    expect(through([move('N1111'), move('T1111')])).toEqual(['N1111']);
    expect(through([move('N1111')], 1, false)).toEqual([]);
  });

  it('has half of its gestures there, even where ROME sends to it', () => {
    expect(through([move('F1111', 'official'), move('N1111', 'official')])).toEqual(['N1111']);
  });

  it('is near, where ROME does not send to it', () => {
    expect(through([move('N1111')], 0.05)).toEqual(['N1111']);
    expect(through([move('N1111')], 0.049)).toEqual([]);
    expect(through([move('N1111', 'official')], 0)).toEqual(['N1111']);
  });

  it('is relevant', () => {
    const { world, problem } = question(['N1111']);
    const asked = { ...problem, near: () => 1, relevance: { ...problem.relevance, trade: () => false } };
    expect(movesOnTheWay(world, problem, problem.start)).toHaveLength(1);
    expect(movesOnTheWay(world, asked, problem.start)).toEqual([]);
  });
});

describe('what arriving costs', () => {
  it('by a move: a step, the gestures that are missing, and how far the trade is', () => {
    const { world, problem } = question();
    const far = (kind: string, id: string) => (kind === 'trade' && id === 'T1111' ? 3 : 0);
    expect(arrivalByMove(world, { ...problem, far }, problem.start, move('T1111', 'official'))).toEqual({
      ...{ blocs: 0, steps: 1, evidence: 0, level: 0, missing: 2, far: 3 },
    });
  });

  it('by a pathway: what it does not bring of the trade aimed at, and how sure it is that it leads there', () => {
    const { world, problem } = question();
    const far = (kind: string, id: string) => (kind === 'pathway' && id === 'RNCP1' ? 2 : 0);
    const course = found(world.courses, 'RNCP1');
    const cost = (trade: string | null) =>
      arrivalByCourse(world, { ...problem, far, trade }, problem.start, course).cost;
    expect(cost('T1111')).toMatchObject({ blocs: 1, steps: 1, missing: 1, far: 2, evidence: 2 });
    expect(cost(null)).toMatchObject({ blocs: 1, steps: 1, missing: 0, far: 2, evidence: 0 });
  });
});
