import { facetNames } from '#core/search/facet.ts';
import type { Query } from '#core/search/query.ts';

/** Whether a filter is set: taken off, more may be found. */
export const isNarrowed = ({ facets }: Pick<Query, 'facets'>): boolean =>
  facetNames.some((name) => facets[name].length > 0);
