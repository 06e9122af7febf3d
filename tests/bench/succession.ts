import { chainEnds, findCycles, officialGraph } from '#core/compile/succession.ts';
import type { BenchLine } from './line.ts';
import { timed } from './timed.ts';

const length = 20_000;

/** Time to find the end of every number of a long chain, and that it holds no cycle. */
export function benchSuccession(): BenchLine[] {
  const links = Array.from({ length }, (_, at) => ({ older: `RNCP${at}`, newer: `RNCP${at + 1}` }));
  const [time = 0] = timed(1, () => {
    const graph = officialGraph(new Map(), links);
    const endsOf = chainEnds(graph, (id) => id === `RNCP${length}`);
    for (const { older } of links) endsOf(older);
    findCycles(graph, graph.successors.keys());
  });
  return [
    { name: `succession: chain of ${length} links`, value: Math.round(time), unit: 'ms', target: 2000 },
  ];
}
