import type { FacetName } from '#core/search/facet.ts';
import { labelOf, t } from '$lib/i18n/index.ts';
import { resultsText } from '$lib/i18n/results/index.ts';

export type FacetLabels = Record<
  'sector' | 'family' | 'kind' | 'route' | 'domain',
  Record<string, { label: string; labelEn: string }>
>;

/** What a person reads for the value of a facet, in the language of the page. */
export function facetLabel(labels: FacetLabels, facet: FacetName, value: string): string {
  const closed: Partial<Record<FacetName, Record<string, string>>> = {
    opco: t().opcos,
    status: resultsText().statuses,
  };
  const named = closed[facet];
  if (named) return named[value] ?? value;
  if (facet === 'level') return /^\d$/.test(value) ? t().card.level(Number(value)) : resultsText().unknown;
  const known = facet === 'opco' || facet === 'status' ? undefined : labels[facet][value];
  return known ? labelOf(known) : resultsText().unknown;
}
