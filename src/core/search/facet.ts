/** The facets, in the order in which pages and addresses list them. */
export const facetNames = ['sector', 'opco', 'family', 'level', 'kind', 'route', 'status', 'domain'] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values by facet; several values of one facet widen, several facets narrow. */
export type Facets = Record<FacetName, string[]>;

/** Every value a facet may have, in the order in which it is shown. */
export type FacetValues = Record<FacetName, readonly string[]>;

/** Name of each facet in the address. */
export const facetParams: Record<FacetName, string> = {
  sector: 'secteur',
  opco: 'opco',
  family: 'famille',
  level: 'niveau',
  kind: 'type',
  route: 'voie',
  status: 'statut',
  domain: 'domaine',
};

/** Value of `level` and `route` for records that do not give them: unknown is a value. */
export const unknownValue = 'non-renseigne';

export function noFacets(): Facets {
  return { sector: [], opco: [], family: [], level: [], kind: [], route: [], status: [], domain: [] };
}
