import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownSectorsOf } from '../catalogue/sector-as-such.ts';
import { linksFrom, type SectorTie } from './links.ts';
import { leastStrength, matrix, seriate } from './matrix.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const count = fc.integer({ min: 0, max: 60 });
/** Links of every pair, in both directions; counts that are symmetric in the data are so here. */
const links: fc.Arbitrary<SectorTie[]> = fc
  .array(fc.tuple(count, count, count, count, fc.integer({ min: 0, max: 1000 })), {
    minLength: 10,
    maxLength: 10,
  })
  .map((values) => {
    const pairs = ids.flatMap((from, at) => ids.slice(at + 1).map((to) => [from, to] as const));
    return pairs.flatMap(([from, to], at) => {
      const [pathways = 0, official = 0, estimated = 0, gestures = 0, strength = 0] = values[at] ?? [];
      const link = { pathways, official, estimated, gestures, strength: strength / 1000 };
      return [
        { from, to, ...link },
        { from: to, to: from, ...link, official: 0 },
      ];
    });
  });

describe('the sectors of a pathway on the map', () => {
  it('are those that something else than the charter names, once each', () => {
    const link = { branch: null, via: 'x' };
    const sectors = [
      { sector: 'recyclage', evidence: 'certifier', ...link },
      { sector: 'recyclage', evidence: 'charter', ...link },
      { sector: 'recyclage', evidence: 'title', ...link },
      { sector: 'textile', evidence: 'charter', ...link },
    ] as const;
    expect(ownSectorsOf({ sectors: [...sectors] })).toEqual(['recyclage']);
  });
});

describe('the matrix of sectors', () => {
  it('places every sector once', () => {
    fc.assert(
      fc.property(links, (all) => {
        expect([...seriate(ids, all)].sort()).toEqual(ids);
      }),
    );
  });

  it('draws each near pair once, inside its own cell, under the diagonal', () => {
    fc.assert(
      fc.property(links, (all) => {
        const { marks, size, step } = matrix(ids, all, 20);
        const near = all.filter(({ from, to, strength }) => from < to && strength >= leastStrength);
        expect(marks.map(({ from, to }) => [from, to].sort().join()).sort()).toEqual(
          near.map(({ from, to }) => `${from},${to}`).sort(),
        );
        for (const { x, y, r } of marks) {
          expect(r).toBeLessThanOrEqual(step / 2);
          expect(y).toBeGreaterThan(x);
          expect(Math.max(x, y) + r).toBeLessThanOrEqual(size);
        }
      }),
    );
  });

  it('fills a mark when ROME names a move in one direction or the other', () => {
    const link = { pathways: 0, estimated: 0, gestures: 1, strength: 0.5 };
    const all = [
      { from: 'a', to: 'b', ...link, official: 0 },
      { from: 'b', to: 'a', ...link, official: 2 },
    ];
    expect(matrix(['a', 'b'], all, 20).marks.map(({ official }) => official)).toEqual([true]);
    expect(
      matrix(
        ['a', 'b'],
        all.map((one) => ({ ...one, official: 0 })),
        20,
      ).marks.map(({ official }) => official),
    ).toEqual([false]);
  });
});

describe('the sectors near one', () => {
  it('are the strongest links of that sector only, the strongest first', () => {
    fc.assert(
      fc.property(links, (all) => {
        const own = linksFrom(all, 'b', 2);
        expect(own.every(({ from }) => from === 'b')).toBe(true);
        const strengths = own.map(({ strength }) => strength);
        expect(strengths).toEqual([...strengths].sort((one, other) => other - one));
        const others = all.filter(({ from, to }) => from === 'b' && !own.some((one) => one.to === to));
        for (const other of others)
          for (const one of own) expect(one.strength).toBeGreaterThanOrEqual(other.strength);
      }),
    );
  });
});
