import type { Succession } from '../catalogue/pathway.ts';
import { componentsOf } from './components.ts';
import { compareIds } from '../catalogue/order.ts';
import type { RawRecord } from './raw.ts';

/** An official row, read in either column. */
export type RawLink = { older: string; newer: string };

/** Who replaces whom. Both directions hold the same links: official before deduced, then the newest number first. */
export type Graph = { successors: Map<string, Succession[]>; predecessors: Map<string, Succession[]> };

/** The links that the official files declare, in either column; a record is never its own successor. */
export function officialGraph(records: ReadonlyMap<string, RawRecord>, links: readonly RawLink[]): Graph {
  const graph: Graph = { successors: new Map(), predecessors: new Map() };
  for (const { older, newer } of links) addLink(graph, older, newer, 'record');
  for (const record of records.values()) {
    for (const older of record.predecessors) addLink(graph, older, record.id, 'record');
    for (const newer of record.successors) addLink(graph, record.id, newer, 'record');
  }
  return graph;
}

export function addLink(graph: Graph, older: string, newer: string, evidence: Succession['evidence']): void {
  if (older === newer) return;
  put(graph.successors, older, { id: newer, evidence });
  put(graph.predecessors, newer, { id: older, evidence });
}

function put(links: Map<string, Succession[]>, from: string, link: Succession): void {
  const list = links.get(from) ?? [];
  if (list.some(({ id }) => id === link.id)) return;
  links.set(
    from,
    [...list, link].sort((a, b) => rank(a) - rank(b) || compareIds(b.id, a.id)),
  );
}

const rank = ({ evidence }: Succession): number => (evidence === 'record' ? 0 : 1);

/** Numbers reached from `start` through the links, nearest first, each once; `start` is left out. Cycles end by themselves. */
export function* walk(links: ReadonlyMap<string, readonly Succession[]>, start: string): Generator<string> {
  const seen = new Set([start]);
  let front = [start];
  while (front.length > 0) {
    const next: string[] = [];
    for (const at of front) {
      for (const { id } of links.get(at) ?? []) {
        if (seen.has(id)) continue;
        seen.add(id);
        next.push(id);
        yield id;
      }
    }
    front = next;
  }
}

/**
 * Where the chain of a number ends: the records reached that satisfy `isEnd` and that no other such record replaces in
 * turn. In a cycle all those reached. The graph is gone through once, whatever the count of numbers then asked.
 */
export function chainEnds(graph: Graph, isEnd: (id: string) => boolean): (start: string) => string[] {
  const lasts = lastEnds(graph, isEnd);
  return (start) => {
    const found = lasts.get(start);
    if (!found) return [];
    const last = [...found].filter((id) => id !== start);
    return (last.length > 0 ? last : [...walk(graph.successors, start)].filter(isEnd)).sort(compareIds);
  };
}

const none: ReadonlySet<string> = new Set();

/** For each number that is or leads to an end: the ends that lead to no other, itself included; none when they go round. */
function lastEnds(graph: Graph, isEnd: (id: string) => boolean): Map<string, ReadonlySet<string>> {
  const lasts = new Map<string, ReadonlySet<string>>();
  for (const members of componentsOf(graph.successors.keys(), newerIn(graph))) {
    const after = members.flatMap(newerIn(graph)).flatMap((id) => lasts.get(id) ?? []);
    const ends = members.filter(isEnd);
    if (after.length === 0 && ends.length === 0) continue;
    const own = after.length > 0 || ends.length > 1 ? none : new Set(ends);
    const last = after.length === 0 ? own : union(after);
    for (const id of members) lasts.set(id, last);
  }
  return lasts;
}

const newerIn =
  ({ successors }: Graph) =>
  (id: string): string[] =>
    (successors.get(id) ?? []).map((link) => link.id);

/** One set is given as it is: along a chain all numbers share theirs. */
function union([first = none, ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const more = others.filter((other) => other !== first);
  return more.length === 0 ? first : new Set([first, ...more].flatMap((set) => [...set]));
}

/** A number reachable from itself, with the way round, for the report: rounds that hold every such number, from the smallest on. */
export function findCycles(graph: Graph, ids: Iterable<string>): string[][] {
  const components = componentsOf(graph.successors.keys(), newerIn(graph));
  const round = new Set(components.filter(({ length }) => length > 1).flat());
  const cycles: string[][] = [];
  for (const id of ids) {
    const way = round.has(id) ? wayBack(graph, id) : undefined;
    if (!way) continue;
    cycles.push(way);
    for (const member of way) round.delete(member);
  }
  return cycles;
}

/** The shortest way from a number back to itself. */
function wayBack(graph: Graph, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const front = [start];
  for (let at = front.shift(); at !== undefined; at = front.shift()) {
    for (const { id } of graph.successors.get(at) ?? []) {
      if (id === start) return trace(cameFrom, start, at);
      if (cameFrom.has(id)) continue;
      cameFrom.set(id, at);
      front.push(id);
    }
  }
  return undefined;
}

function trace(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const way = [end];
  for (let at = end; at !== start;) {
    at = cameFrom.get(at) ?? start;
    way.unshift(at);
  }
  return way;
}
