import type { FacetName } from '#core/search/facet.ts';
import { labelOf, t } from '$lib/i18n/index.ts';
import type { Messages } from '$lib/i18n/fr.ts';

export type FacetLabels = Record<
  'sector' | 'family' | 'kind' | 'route' | 'domain',
  Record<string, { label: string; labelEn: string }>
>;

/** What a person reads for the value of a facet, in the language of the page. */
export function facetLabel(labels: FacetLabels, facet: FacetName, value: string): string {
  if (facet === 'opco') return t().opcos[value as keyof Messages['opcos']];
  if (facet === 'status') return t().search.statuses[value as keyof Messages['search']['statuses']];
  if (facet === 'level') return /^\d$/.test(value) ? t().card.level(Number(value)) : t().search.unknown;
  const known = labels[facet][value];
  return known ? labelOf(known) : t().search.unknown;
}
