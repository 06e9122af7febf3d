import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { choose, type Pools } from './choose.ts';
import { Front, type Objectives } from './front.ts';
import type { FoundPlan } from './question.ts';
import type { Leg } from './trip.ts';
import { buildWorld } from './world.ts';

const world = perTest(() => buildWorld(buildSpace(matchCatalogue()), {}));
const start = { skills: new Uint8Array(0), macros: new Uint8Array(0) };
const least: Objectives = { blocs: 0, steps: 1, evidence: 3, level: 0, missing: 0, far: 0 };
const none = { there: [], named: [], aimed: [], thin: [], proposed: [] };
const leg = (to: string): Leg => ({
  kind: 'move',
  from: 'A',
  move: { to, evidence: 'estimated', score: 0.3 },
});
const through = (trades: readonly string[], cost: Partial<Objectives> = {}): FoundPlan => ({
  cost: { ...least, ...cost },
  legs: trades.map(leg),
});

function chosen(
  unbeaten: readonly FoundPlan[],
  direct: readonly FoundPlan[],
  more: Partial<Omit<Pools, 'front' | 'direct'>> = {},
  known = 0,
  near: (code: string) => number = () => 0,
  at: readonly string[] = [],
  aimsAtField = false,
): [string, string[]][] {
  const front = new Front<FoundPlan>();
  for (const one of unbeaten) front.offer(one.cost, () => one);
  const asked = { at, near, nearPathway: () => 1, tells: () => true, known, aimsAtField };
  return choose(world(), start, { ...none, front, direct, ...more }, asked).map(({ name, found }) => [
    name,
    found.legs.map((one) => (one.kind === 'move' ? one.move.to : one.id)),
  ]);
}

describe('the plans shown', () => {
  const near = through(['B']);
  const second = through(['C'], { missing: 3 });
  const third = through(['D'], { missing: 2, far: 1 });

  it('the best trade, then the next one though it is beaten', () => {
    expect(chosen([near], [near, second, third])).toEqual([
      ['asTrade', ['B']],
      ['otherTrade', ['C']],
    ]);
  });

  it('a trade as good as the first is one with it, not another one', () => {
    const twin = through(['E']);
    expect(chosen([near, twin], [near, twin, second])).toEqual([
      ['asTrade', ['B']],
      ['otherTrade', ['C']],
    ]);
  });

  it('a name that no unbeaten plan has goes to the best direct plan', () => {
    expect(chosen([], [third, second])).toEqual([
      ['asTrade', ['C']],
      ['otherTrade', ['D']],
    ]);
  });

  it('trades are in the order of an adviser: those that ROME names, then the nearest, whatever is missing', () => {
    const near = (code: string) => (code === 'C' ? 0.4 : 0.2);
    const little = through(['C'], { missing: 5 });
    expect(chosen([second], [through(['B']), little], {}, 0, near)).toEqual([
      ['asTrade', ['C']],
      ['otherTrade', ['B']],
    ]);
    const official = through(['D'], { missing: 6, evidence: 0 });
    expect(chosen([], [through(['B']), little], { there: [official] }, 0, near)).toEqual([
      ['asTrade', ['D']],
      ['otherTrade', ['C']],
    ]);
  });

  it('a trade of the family that ROME names is another one, though little is there; the trade aimed at is one to learn', () => {
    expect(chosen([], [near], { named: [second] })).toEqual([
      ['asTrade', ['B']],
      ['otherTrade', ['C']],
    ]);
    expect(chosen([], [], { named: [second] })).toEqual([['otherTrade', ['C']]]);
    expect(chosen([], [near], { aimed: [second] })).toEqual([
      ['asTrade', ['B']],
      ['toLearn', ['C']],
    ]);
    expect(chosen([], [near], { aimed: [near] })).toEqual([['asTrade', ['B']]]);
  });

  it('a detour goes by trades that ROME names, and never before a certificate', () => {
    const detour = (evidence: 'official' | 'estimated', last: Leg): FoundPlan => ({
      cost: { ...least, steps: 2 },
      legs: [{ kind: 'move', from: 'A', move: { to: 'F', evidence, score: null } }, last],
    });
    expect(chosen([detour('official', leg('B'))], [])).toEqual([['nearTrade', ['F', 'B']]]);
    expect(chosen([detour('estimated', leg('B'))], [])).toEqual([]);
    const certificate: Leg = { kind: 'course', id: 'RNCP2', lands: null, states: [] };
    expect(chosen([detour('official', certificate)], [])).toEqual([]);
  });

  it('a detour to an industry goes through two trades at most', () => {
    const official = (to: string): Leg => ({
      kind: 'move',
      from: 'A',
      move: { to, evidence: 'official', score: null },
    });
    const of = (...trades: string[]): FoundPlan => ({ cost: least, legs: trades.map(official) });
    const shown = (plan: FoundPlan, field: boolean) => chosen([plan], [], {}, 0, () => 0, [], field);
    expect(shown(of('F', 'B'), true)).toHaveLength(1);
    expect(shown(of('F', 'G', 'B'), true)).toEqual([]);
    expect(shown(of('F', 'G', 'B'), false)).toHaveLength(1);
  });

  it('a detour by the certificate of another trade is only for a trade that no certificate names', () => {
    const detour = (to: string): FoundPlan => ({
      cost: least,
      legs: [{ kind: 'course', id: 'RNCP2', lands: 'H2901', states: [] }, ...through([to]).legs],
    });
    expect(chosen([detour('H2913')], [])).toHaveLength(1);
    expect(chosen([detour('H2102')], [])).toEqual([]);
  });

  it('a detour is only for where nothing is direct', () => {
    const detour: FoundPlan = {
      cost: { ...least, steps: 2 },
      legs: [{ kind: 'move', from: 'A', move: { to: 'F', evidence: 'official', score: null } }, leg('B')],
    };
    expect(chosen([detour], [])).toEqual([['nearTrade', ['F', 'B']]]);
    expect(chosen([detour], [second])).toEqual([['asTrade', ['C']]]);
    expect(chosen([detour], [], { thin: [second] })).toEqual([['toLearn', ['C']]]);
    expect(chosen([detour], [], {}, 1)).toEqual([]);
  });

  it('trades that every industry has come after those of the sector', () => {
    expect(chosen([], [second], { there: [near] })).toEqual([
      ['asTrade', ['C']],
      ['otherTrade', ['B']],
    ]);
    expect(chosen([], [], { there: [near] })).toEqual([['asTrade', ['B']]]);
  });

  it('what is thin completes less than two lines, and never repeats the trade shown', () => {
    expect(chosen([near], [near], { thin: [third] })).toEqual([
      ['asTrade', ['B']],
      ['toLearn', ['D']],
    ]);
    expect(chosen([near], [near], { thin: [near] })).toEqual([['asTrade', ['B']]]);
    expect(chosen([near], [near, second], { thin: [third] }).map(([name]) => name)).not.toContain('toLearn');
    expect(chosen([near], [near], { thin: [third] }, 1)).toEqual([['asTrade', ['B']]]);
  });

  it('within a name: the nearest, then the fewest blocs, gestures to learn, steps, levels, then the surest', () => {
    const order = ['far', 'blocs', 'missing', 'steps', 'level', 'evidence'] as const;
    order.slice(1).forEach((key, at) => {
      // The first is better on one objective, the second on the next one: the first objective decides.
      const before = order[at] ?? 'far';
      const better = through(['B'], { [before]: 1, [key]: 3 });
      const other = through(['C'], { [before]: 2, [key]: 2 });
      expect(chosen([], [other, better])[0]).toEqual(['asTrade', ['B']]);
    });
  });

  it('a trade to learn completes nothing beside one’s own, or beside one that ROME sends to', () => {
    const little = through(['D'], { missing: 5 });
    expect(chosen([], [], { thin: [little] })).toEqual([['toLearn', ['D']]]);
    expect(chosen([], [], { thin: [little] }, 1)).toEqual([]);
    expect(chosen([], [through(['B'])], { thin: [little] })).toHaveLength(2);
    expect(chosen([], [through(['B'], { evidence: 0 })], { thin: [little] })).toEqual([['asTrade', ['B']]]);
  });

  it('a trade to learn that is hardly near is not said beside a certificate, unless ROME sends to it', () => {
    const little = through(['D'], { missing: 5 });
    const certificate: FoundPlan = {
      cost: least,
      legs: [{ kind: 'course', id: 'RNCP1', lands: null, states: [] }],
    };
    const names = (thin: readonly FoundPlan[], near: number) =>
      chosen([], [], { thin }, 0, () => near).map(([name]) => name);
    expect(names([little, certificate], 0.04)).toEqual(['byVae', 'toLearn']);
    expect(names([little, certificate], 0.039)).toEqual(['byVae']);
    expect(names([little], 0)).toEqual(['toLearn']);
    expect(names([through(['D'], { evidence: 0 }), certificate], 0)).toEqual(['byVae', 'toLearn']);
  });
});
