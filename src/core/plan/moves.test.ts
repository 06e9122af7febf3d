import { describe, expect, it } from 'vitest';
import { buildMobility } from '../match/mobility.ts';
import { matchCatalogue, occupation } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { estimatedMoves, moveLists, withinReach } from './moves.ts';

describe('an estimated move', () => {
  /** Who has two gestures, to a trade that has them among others, of its own. */
  const score = (own: number, others: number) => {
    const ids = (start: number, count: number) =>
      Array.from({ length: count }, (_, at) => `${String(start + at)}a`);
    const skills = Array.from({ length: 60 }, (_, at) => String(at + 1));
    const to = occupation('H2901', [...ids(1, 2)], ids(20, others));
    const catalogue = {
      ...matchCatalogue(),
      pathways: [],
      blocSkills: [],
      skills: skills.map((id) => ({ id, code: null, label: `Geste ${id}`, field: 'x', issue: null })),
      fineSkills: skills.map((id) => ({ id: `${id}a`, label: `Fait ${id}`, skill: id, category: null })),
      occupations: [occupation('A1111', ids(1, 2), ids(50, own)), to],
    };
    return estimatedMoves(buildSpace(catalogue), buildMobility(catalogue))['A1111']?.[0]?.[1];
  };

  it('is one from a cosine of 0.2 on', () => {
    const scores = Array.from({ length: 11 }, (_, at) => score(at, 3 * at));
    const known = scores.filter((one) => one !== undefined);
    expect(known.every((one) => one >= 0.2)).toBe(true);
    expect(Math.min(...known)).toBeLessThan(0.3);
    expect(scores.at(-1)).toBeUndefined();
    // To the thousandth: 0.2 is one, what is just under is none.
    expect([score(3, 17), score(3, 18)]).toEqual([0.2, undefined]);
  });

  it('counts among the gestures those that a competence also is by our reading', () => {
    const base = matchCatalogue();
    const knowledge = { main: ['500'], emerging: [], other: [] };
    const trades = [occupation('A1111', ['11', '21'], []), occupation('H2901', ['12', '22', '31'], [])].map(
      (one) => ({ ...one, knowledge }),
    );
    const reach = (also?: string[]) => {
      const fineSkills = base.fineSkills.map((one) =>
        one.id === '21' && also ? { ...one, skill: null, also } : one,
      );
      const catalogue = { ...base, fineSkills, pathways: [], blocSkills: [], occupations: trades };
      return estimatedMoves(buildSpace(catalogue), buildMobility(catalogue))['A1111']?.length ?? 0;
    };
    expect([reach(), reach(['2']), reach(['9'])]).toEqual([1, 1, 0]);
  });

  it('is within reach from two gestures and half of the core on', () => {
    expect([withinReach(1, 1), withinReach(1, 2), withinReach(2, 4), withinReach(2, 5)]).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('moves from and into trades', () => {
  const trades = [
    { code: 'A1', mobilities: ['C1', 'B1'] },
    { code: 'B1', mobilities: [] },
    { code: 'C1', mobilities: ['B1'] },
  ];
  const lists = moveLists(trades, {
    A1: [
      ['B1', 0.4],
      ['D1', 0.3],
    ],
    B1: [['C1', 0.5]],
  });

  it('are the official ones with their score, then the estimated ones', () => {
    expect(lists.from.get('A1')).toEqual([
      { to: 'C1', evidence: 'official', score: null },
      { to: 'B1', evidence: 'official', score: 0.4 },
      { to: 'D1', evidence: 'estimated', score: 0.3 },
    ]);
    expect([lists.from.get('C1')?.length, lists.from.get('Z9')]).toEqual([1, undefined]);
  });

  it('are the same from the other end, each once', () => {
    expect(lists.into.get('B1')).toEqual([
      { from: 'A1', move: { to: 'B1', evidence: 'official', score: 0.4 } },
      { from: 'C1', move: { to: 'B1', evidence: 'official', score: null } },
    ]);
    expect(lists.into.get('A1')).toBeUndefined();
  });

  it('tell which trades lead to one of some', () => {
    expect(lists.towards(new Set(['B1', 'D1']))).toEqual(['A1', 'C1']);
    expect(lists.towards(new Set(['C1']))).toEqual(['A1', 'B1']);
    expect(lists.towards(new Set())).toEqual([]);
  });
});
