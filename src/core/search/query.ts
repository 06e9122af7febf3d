import { facetNames, facetParams, noFacets, type FacetName, type Facets, type FacetValues } from './facet.ts';

/** Which kinds of record are listed. */
export const shows = ['all', 'pathway', 'occupation'] as const;
export type Show = (typeof shows)[number];

export const sorts = ['relevance', 'level', 'title'] as const;
export type Sort = (typeof sorts)[number];

/** What someone asks of the search. The URL is its only store. */
export type Query = {
  /** As typed; spaces at the ends and runs of spaces are removed by `parseQuery`. */
  text: string;
  show: Show;
  facets: Facets;
  sort: Sort;
  /** From 1. */
  page: number;
};

const showParams: Record<Show, string> = { all: 'tout', pathway: 'parcours', occupation: 'metiers' };
const sortParams: Record<Sort, string> = { relevance: 'pertinence', level: 'niveau', title: 'titre' };
const longestText = 200;
const lastPage = 999;

export function emptyQuery(): Query {
  return { text: '', show: 'all', facets: noFacets(), sort: 'relevance', page: 1 };
}

/** Text as kept in a query: one space between words, 200 characters at most. */
export function tidyText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, longestText).trim();
}

/**
 * Reads a query from the address: `q`, `voir`, `secteur`, `opco`, `famille`, `niveau`, `type`, `voie`,
 * `statut`, `domaine` (repeated for several values), `tri`, `page`. Unknown values are dropped.
 */
export function parseQuery(params: URLSearchParams, vocabulary: FacetValues): Query {
  const facets = noFacets();
  for (const name of facetNames) facets[name] = known(params.getAll(facetParams[name]), vocabulary[name]);
  return {
    text: tidyText(params.get('q') ?? ''),
    show: choice(shows, showParams, params.get('voir')),
    facets,
    sort: choice(sorts, sortParams, params.get('tri')),
    page: pageNumber(params.get('page')),
  };
}

/** Writes a query as an address, always in the same order, without what is by default. */
export function formatQuery(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  if (query.text !== '') params.set('q', query.text);
  if (query.show !== 'all') params.set('voir', showParams[query.show]);
  for (const name of facetNames) {
    for (const value of [...query.facets[name]].sort()) params.append(facetParams[name], value);
  }
  if (query.sort !== 'relevance') params.set('tri', sortParams[query.sort]);
  if (query.page > 1) params.set('page', String(query.page));
  return params;
}

/** The same query with one facet value added or removed, back on the first page. */
export function toggleFacet(query: Query, name: FacetName, value: string): Query {
  const now = query.facets[name];
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value].sort();
  return { ...query, facets: { ...query.facets, [name]: next }, page: 1 };
}

function known(values: string[], vocabulary: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => vocabulary.includes(value)).sort();
}

function choice<T extends string>(
  all: readonly [T, ...T[]],
  params: Record<T, string>,
  value: string | null,
): T {
  return all.find((one) => params[one] === value) ?? all[0];
}

function pageNumber(value: string | null): number {
  const page = /^\d{1,3}$/.test(value ?? '') ? Number(value) : 1;
  return Math.min(Math.max(page, 1), lastPage);
}
