import type { KnownNumber } from '../catalogue/known-number.ts';
import type { Succession } from '../catalogue/pathway.ts';
import { compareIds } from '../catalogue/order.ts';
import type { Register } from './register.ts';
import type { SameTitle } from './same-title.ts';

/**
 * Every number of the sources in few words, in or out of the scope, in the order of their ids. `sameAs`: a certificate without
 * number -> the number that it has in the register now, by our reading.
 */
export function knownNumbers(
  { records, graph, kindOf, activeEndsOf }: Register,
  sameTitle: SameTitle,
  sameAs: ReadonlyMap<string, string>,
): KnownNumber[] {
  const followed = (id: string): Succession[] => {
    const now = sameAs.get(id);
    const read: Succession[] = now === undefined ? [] : [{ id: now, evidence: 'title' }];
    return [...(graph.successors.get(id) ?? []), ...read].sort((a, b) => compareIds(a.id, b.id));
  };
  return [...records.values()]
    .sort((a, b) => compareIds(a.id, b.id))
    .map((record) => ({
      id: record.id,
      title: record.title,
      kind: kindOf(record),
      level: record.level,
      status: record.active ? 'active' : 'inactive',
      ends: record.ends,
      successors: followed(record.id),
      sameTitle:
        record.active || activeEndsOf(record.id).length > 0 ? [] : sameTitle(record).map(({ id }) => id),
    }));
}
