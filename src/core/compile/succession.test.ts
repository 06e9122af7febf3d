import { expect, it } from 'vitest';
import fc from 'fast-check';
import { compareIds } from '../catalogue/order.ts';
import { emptyRecord } from './raw.ts';
import { addLink, chainEnds, findCycles, officialGraph, walk, type Graph } from './succession.ts';

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
      isActive,
    )('RNCP1'),
  ).toEqual(['RS3']);
});

it('is declared by a list, by the older record or by the newer, and said once', () => {
  const records = [
    { ...emptyRecord('RNCP1', 'rncp'), successors: ['RNCP3', 'RNCP2'] },
    { ...emptyRecord('RNCP4', 'rncp'), predecessors: ['RNCP1'] },
  ];
  const graph = officialGraph(new Map(records.map((one) => [one.id, one])), [
    { older: 'RNCP1', newer: 'RNCP3' },
  ]);
  expect(graph.successors.get('RNCP1')?.map(({ id }) => id)).toEqual(['RNCP4', 'RNCP3', 'RNCP2']);
  expect(graph.predecessors.get('RNCP4')).toEqual([{ id: 'RNCP1', evidence: 'record' }]);
});

it('puts what is official before what is deduced, then the newest number first; what is official stays so', () => {
  const graph = graphOf([['RNCP1', 'RNCP2']]);
  for (const newer of ['RNCP9', 'RNCP10', 'RNCP2']) addLink(graph, 'RNCP1', newer, 'title');
  addLink(graph, 'RNCP1', 'RNCP3', 'record');
  expect(graph.successors.get('RNCP1')?.map(({ id, evidence }) => `${id} ${evidence}`)).toEqual([
    'RNCP3 record',
    'RNCP2 record',
    'RNCP10 title',
    'RNCP9 title',
  ]);
});

it('follows forks to all their ends, and goes on past an active one that is replaced', () => {
  const graph = graphOf([
    ['RNCP1', 'RS10'],
    ['RNCP1', 'RS9'],
    ['RS9', 'RS11'],
  ]);
  expect(chainEnds(graph, isActive)('RNCP1')).toEqual(['RS10', 'RS11']);
});

it('gives every active record of a cycle of active ones', () => {
  expect(
    chainEnds(
      graphOf([
        ['RNCP1', 'RS2'],
        ['RS2', 'RS3'],
        ['RS3', 'RS2'],
      ]),
      isActive,
    )('RNCP1'),
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

/** The rule said plainly, one walk per number: the reference for the law below. */
function plainEnds(graph: Graph, start: string): string[] {
  const reached = [...walk(graph.successors, start)].filter(isActive);
  const last = reached.filter((id) => ![...walk(graph.successors, id)].some(isActive));
  return (last.length > 0 ? last : reached).sort(compareIds);
}

it('finds the ends and the numbers on a cycle as one walk per number does, on any graph', () => {
  const number = fc.integer({ min: 1, max: 9 }).map((n) => (n % 2 === 0 ? `RS${n}` : `RNCP${n}`));
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number)), (links) => {
      const graph = graphOf(links);
      const endsOf = chainEnds(graph, isActive);
      const ids = [...new Set(links.flat())];
      for (const id of ids) expect(endsOf(id)).toEqual(plainEnds(graph, id));
      const leadsBack = (id: string): boolean =>
        (graph.successors.get(id) ?? []).some((link) => [...walk(graph.successors, link.id)].includes(id));
      expect(new Set(findCycles(graph, ids).flat())).toEqual(new Set(ids.filter(leadsBack)));
    }),
  );
});

it('follows every number of a chain of 20,000 links, and a cycle as long', () => {
  const links = Array.from({ length: 20_000 }, (_, at): [string, string] => [`RNCP${at}`, `RNCP${at + 1}`]);
  const chain = graphOf(links);
  const endsOf = chainEnds(chain, (id) => id === 'RNCP20000');
  expect(links.every(([id]) => endsOf(id)[0] === 'RNCP20000')).toBe(true);
  expect(findCycles(chain, chain.successors.keys())).toEqual([]);
  const round = graphOf([...links, ['RNCP20000', 'RNCP0']]);
  expect(findCycles(round, round.successors.keys()).map(({ length }) => length)).toEqual([20_001]);
});
