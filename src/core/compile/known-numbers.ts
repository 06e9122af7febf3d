import type { KnownNumber } from '../catalogue/known-number.ts';
import { compareIds } from '../catalogue/order.ts';
import type { Register } from './register.ts';
import type { SameTitle } from './same-title.ts';

/** Every number of the sources in few words, in or out of the scope, in the order of their ids. */
export function knownNumbers(
  { records, graph, kindOf, activeEndsOf }: Register,
  sameTitle: SameTitle,
): KnownNumber[] {
  return [...records.values()]
    .sort((a, b) => compareIds(a.id, b.id))
    .map((record) => ({
      id: record.id,
      title: record.title,
      kind: kindOf(record),
      level: record.level,
      status: record.active ? 'active' : 'inactive',
      ends: record.ends,
      successors: [...(graph.successors.get(record.id) ?? [])].sort((a, b) => compareIds(a.id, b.id)),
      sameTitle:
        record.active || activeEndsOf(record.id).length > 0 ? [] : sameTitle(record).map(({ id }) => id),
    }));
}
