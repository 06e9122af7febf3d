import {
  facetNames,
  noFacets,
  unknownValue,
  type FacetName,
  type Facets,
  type FacetValues,
} from '../facet.ts';
import type { Model } from '../data/model.ts';
import type { Card, FacetCount } from '../results.ts';

/** Values of one record for every facet; a facet that its kind has not is empty. */
export type Values = Facets;

export function vocabularyOf(model: Model): FacetValues {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const used = new Set(model.pathways.map(({ card }) => card.type));
  return {
    sector: ids(model.sectors),
    opco: model.opcos,
    family: ids(model.families),
    level: [...ids(model.levels), unknownValue],
    kind: ids(model.kinds).filter((id) => used.has(id)),
    route: [...model.routes, unknownValue],
    status: ['actif', 'inactif', 'remplace'],
    domain: ids(model.domains),
  };
}

export function valuesOf(card: Card): Values {
  if (card.kind === 'occupation') {
    return { ...noFacets(), sector: card.sectors, family: card.families, domain: [card.id.slice(0, 3)] };
  }
  const level = [card.level === null ? unknownValue : String(card.level)];
  if (card.kind === 'superseded') {
    return { ...noFacets(), level, kind: card.type === null ? [] : [card.type], status: ['remplace'] };
  }
  return {
    sector: card.sectors,
    opco: card.opcos,
    family: card.families,
    level,
    kind: [card.type],
    route: card.routes ?? [unknownValue],
    status: [card.status === 'active' ? 'actif' : 'inactif'],
    domain: [...new Set(card.occupations.map((code) => code.slice(0, 3)))],
  };
}

/** Whether a record has one of the chosen values of every facet. */
export function passes(values: Values, chosen: Facets): boolean {
  return facetNames.every((name) => fits(values, chosen, name));
}

function fits(values: Values, chosen: Facets, name: FacetName): boolean {
  return chosen[name].length === 0 || chosen[name].some((value) => values[name].includes(value));
}

/** Live counts: for each value, the records it would give beside the choices of the other facets. */
export function countFacets(
  records: readonly Values[],
  chosen: Facets,
  vocabulary: FacetValues,
): Record<FacetName, FacetCount[]> {
  const totals = new Map<FacetName, Map<string, number>>(facetNames.map((name) => [name, new Map()]));
  for (const values of records) {
    const against = facetNames.filter((name) => !fits(values, chosen, name));
    if (against.length > 1) continue;
    for (const name of against.length === 1 ? against : facetNames) {
      const counts = totals.get(name);
      for (const value of values[name]) counts?.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const count = (name: FacetName): FacetCount[] =>
    vocabulary[name].map((value) => ({
      value,
      count: totals.get(name)?.get(value) ?? 0,
      chosen: chosen[name].includes(value),
    }));
  return {
    sector: count('sector'),
    opco: count('opco'),
    family: count('family'),
    level: count('level'),
    kind: count('kind'),
    route: count('route'),
    status: count('status'),
    domain: count('domain'),
  };
}
