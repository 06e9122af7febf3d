import { describe, expect, it } from 'vitest';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { choose, type Pools } from './choose.ts';
import { Front, type Objectives } from './front.ts';
import type { FoundPlan } from './search.ts';
import type { Leg } from './trip.ts';
import { buildWorld } from './world.ts';

const world = buildWorld(buildSpace(matchCatalogue()), {});
const start = { skills: new Uint8Array(0), macros: new Uint8Array(0) };
const least: Objectives = { blocs: 0, steps: 1, evidence: 3, level: 0, missing: 0, far: 0 };
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
  more: Partial<Pick<Pools, 'there' | 'thin'>> = {},
  known = 0,
): [string, string[]][] {
  const front = new Front<FoundPlan>();
  for (const one of unbeaten) front.offer(one.cost, () => one);
  return choose(world, start, { front, direct, there: [], thin: [], ...more }, known).map(
    ({ name, found }) => [name, found.legs.map((one) => (one.kind === 'move' ? one.move.to : one.id))],
  );
}

describe('the plans shown', () => {
  const near = through(['B']);
  const second = through(['C'], { missing: 3 });
  const third = through(['D'], { missing: 2, far: 1 });

  it('the best trade, then the nearest of the other ones though it is beaten', () => {
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

  it('a detour is only for where nothing is direct', () => {
    const detour = through(['F', 'B'], { steps: 2 });
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
});
