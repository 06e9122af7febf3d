import type { FacetName } from './facet.ts';
import type { FacetCount } from './results.ts';

/** Facets whose values have an order of their own: 3 before 4, in force before replaced. */
const ordered: readonly FacetName[] = ['opco', 'level', 'status'];

/** The values of a facet in the order to read them: chosen first, then the most frequent; its own order otherwise kept. */
export function readingOrder(name: FacetName, counts: readonly FacetCount[]): FacetCount[] {
  if (ordered.includes(name)) return [...counts];
  return [...counts].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count);
}
