import { describe, expect, it } from 'vitest';
import { found } from '../catalogue/lookup.ts';
import { matchCatalogue, occupation, pathway, reading } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { perTest } from '../per-test.fixture.ts';
import type { Evidence } from '../catalogue/evidence.ts';
import { courseCost, linkRank, missingFor, moved, trained, tripFromLevels, type Trip } from './trip.ts';
import type { Move } from './moves.ts';
import { buildWorld } from './world.ts';

/** A1 has gesture 1; B1 has 2 and 3. RNCP1 (level 4) asks for 1 in one bloc, for 3 in another. */
const world = perTest(() =>
  buildWorld(
    buildSpace({
      ...matchCatalogue(),
      occupations: [
        occupation('A1', ['11'], []),
        occupation('B1', ['21', '31'], []),
        occupation('C1', ['11', '31'], []),
      ],
      pathways: [
        {
          ...pathway(
            'RNCP1',
            [
              ['RNCP1BC01', 'Entretenir'],
              ['RNCP1BC02', 'Souder'],
            ],
            [],
          ),
          level: 4,
          occupations: [
            { code: 'B1', evidence: 'record' },
            { code: 'C1', evidence: 'curated' },
          ],
        },
        { ...pathway('RNCP2', [['RNCP2BC01', 'Régler']], []), level: null },
      ],
      blocSkills: [reading('RNCP1BC01', ['11']), reading('RNCP1BC02', ['31']), reading('RNCP2BC01', ['22'])],
    }),
    {},
  ),
);
const course = (id: string) => found(world().courses, id);
const start = (cost: Partial<Trip['cost']> = {}): Trip => {
  const trip = tripFromLevels('A1', world().occupationLevels('A1'));
  return { ...trip, firstMoves: [move('C1')], cost: { ...trip.cost, ...cost } };
};
const move = (to: string, evidence: Move['evidence'] = 'estimated'): Move => ({ to, evidence, score: null });
const rank = (evidence: Evidence) => ['official', 'charter', 'shared', 'estimated'].indexOf(evidence);

describe('practising another trade', () => {
  it('leaves the one before, and brings its gestures to those that were there', () => {
    const after = moved(world(), start(), 'A1', move('B1'));
    expect(after.at).toEqual(['B1']);
    expect(after.firstMoves).toEqual([]);
    expect(after.legs).toEqual([{ kind: 'move', from: 'A1', move: move('B1') }]);
    expect([missingFor(world(), start().levels, 'C1'), missingFor(world(), after.levels, 'C1')]).toEqual([
      1, 0,
    ]);
  });

  it('is one step, as sure as its least sure part', () => {
    const cost = (before: Partial<Trip['cost']>, evidence: Move['evidence']) =>
      moved(world(), start(before), 'A1', move('B1', evidence)).cost;
    const before = { blocs: 2, steps: 3, level: 1 };
    expect(cost(before, 'official')).toEqual({ ...before, steps: 4, evidence: 0 });
    expect(cost(before, 'estimated').evidence).toBe(rank('estimated'));
    expect(cost({ evidence: rank('shared') }, 'official').evidence).toBe(rank('shared'));
  });
});

describe('obtaining a pathway', () => {
  it('costs the blocs to learn, a step for each bloc that is not held, and its level above the one held', () => {
    const cost = (base: number, before: Partial<Trip['cost']> = {}) =>
      courseCost(world(), start(before), course('RNCP1'), base).cost;
    expect(cost(3)).toEqual({ blocs: 1, steps: 2, evidence: rank('shared'), level: 1 });
    expect(cost(5).level).toBe(0);
    expect(cost(3, { blocs: 2, steps: 3, evidence: rank('estimated'), level: 2 })).toEqual({
      ...{ blocs: 3, steps: 5, evidence: rank('estimated'), level: 2 },
    });
  });

  it('climbs nothing when its level is not known', () => {
    expect(courseCost(world(), start({ level: 1 }), course('RNCP2'), 0).cost.level).toBe(1);
    expect(courseCost(world(), start(), course('RNCP2'), 0).cost.level).toBe(0);
  });

  it('gives its blocs and its gestures; no trade is practised then', () => {
    const cost = courseCost(world(), start(), course('RNCP1'), 0);
    const after = trained(world(), { ...start(), held: new Set(['X']) }, course('RNCP1'), cost, null);
    expect([...after.held]).toEqual(['X', 'RNCP1BC01', 'RNCP1BC02']);
    expect(after.at).toEqual([]);
    expect(after.firstMoves).toEqual([]);
    expect(after.cost).toEqual(cost.cost);
    expect(missingFor(world(), after.levels, 'C1')).toBe(0);
    expect(missingFor(world(), after.levels, 'B1')).toBe(1);
    expect(after.legs).toEqual([{ kind: 'course', id: 'RNCP1', lands: null, states: cost.states }]);
  });

  it('and practising a trade that it leads to is one step more, which rests on the record or on us', () => {
    const cost = { cost: { blocs: 0, steps: 1, evidence: 0, level: 0 }, states: [] };
    const after = (code: string) => trained(world(), start(), course('RNCP1'), cost, code);
    expect(after('B1')).toMatchObject({ at: ['B1'], cost: { steps: 2, evidence: rank('official') } });
    expect(after('C1').cost.evidence).toBe(rank('shared'));
    expect(missingFor(world(), after('B1').levels, 'B1')).toBe(0);
    expect([linkRank(course('RNCP1'), 'B1'), linkRank(course('RNCP1'), 'A1')]).toEqual([0, rank('shared')]);
  });
});
