import { expect, it } from 'vitest';
import fc from 'fast-check';
import { chainEnds, findCycles, officialGraph, walk, type Graph } from './succession.ts';

const graphOf = (links: readonly [string, string][]): Graph =>
  officialGraph(
    new Map(),
    links.map(([older, newer]) => ({ older, newer })),
  );
const isActive = (id: string): boolean => id.startsWith('RS');

it('follows chains to their end', () => {
  expect(
    chainEnds(
      graphOf([
        ['RNCP1', 'RNCP2'],
        ['RNCP2', 'RS3'],
      ]),
      'RNCP1',
      isActive,
    ),
  ).toEqual(['RS3']);
});

it('follows forks to all their ends, and goes on past an active one that is replaced', () => {
  const graph = graphOf([
    ['RNCP1', 'RS10'],
    ['RNCP1', 'RS9'],
    ['RS9', 'RS11'],
  ]);
  expect(chainEnds(graph, 'RNCP1', isActive)).toEqual(['RS10', 'RS11']);
});

it('gives every active record of a cycle of active ones', () => {
  expect(
    chainEnds(
      graphOf([
        ['RNCP1', 'RS2'],
        ['RS2', 'RS3'],
        ['RS3', 'RS2'],
      ]),
      'RNCP1',
      isActive,
    ),
  ).toEqual(['RS2', 'RS3']);
});

it('never takes a record for its own successor', () => {
  expect(graphOf([['RNCP1', 'RNCP1']]).successors.size).toBe(0);
});

it('reports each cycle once', () => {
  const graph = graphOf([
    ['RNCP1', 'RNCP2'],
    ['RNCP2', 'RNCP3'],
    ['RNCP3', 'RNCP1'],
    ['RNCP3', 'RS4'],
  ]);
  expect(findCycles(graph, ['RNCP1', 'RNCP2', 'RNCP3', 'RS4'])).toEqual([['RNCP1', 'RNCP2', 'RNCP3']]);
});

it('ends on any graph, each number met once', () => {
  const number = fc.integer({ min: 1, max: 8 }).map((n) => `RNCP${n}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number)), (links) => {
      const met = [...walk(graphOf(links).successors, 'RNCP1')];
      expect(new Set(met).size).toBe(met.length);
      expect(met).not.toContain('RNCP1');
    }),
  );
});
