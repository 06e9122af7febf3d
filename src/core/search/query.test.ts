import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetNames, noFacets, type Facets, type FacetValues } from './facet.ts';
import {
  emptyQuery,
  formatQuery,
  parseQuery,
  shows,
  sorts,
  tidyText,
  toggleFacet,
  type Query,
} from './query.ts';

const vocabulary: FacetValues = {
  sector: ['boissons', 'chimie', 'industrie-laitiere'],
  opco: ['opco-2i', 'ocapiat'],
  family: ['maintenance', 'logistique'],
  level: ['3', '4', '5', 'non-renseigne'],
  kind: ['cqp', 'bac-pro'],
  route: ['vae', 'apprentissage'],
  status: ['actif', 'inactif', 'remplace'],
  domain: ['H21', 'I13'],
};

const facets = fc.tuple(...facetNames.map((name) => fc.subarray([...vocabulary[name]]))).map((values) => {
  const chosen: Facets = noFacets();
  facetNames.forEach((name, place) => (chosen[name] = [...(values[place] ?? [])].sort()));
  return chosen;
});

const query: fc.Arbitrary<Query> = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 60 }).map(tidyText),
  show: fc.constantFrom(...shows),
  facets,
  sort: fc.constantFrom(...sorts),
  page: fc.integer({ min: 1, max: 999 }),
});

const parse = (text: string) => parseQuery(new URLSearchParams(text), vocabulary);

describe('query <-> address', () => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(query, (one) => {
        expect(parse(formatQuery(one).toString())).toEqual(one);
      }),
    );
  });

  it('has one address per query', () => {
    fc.assert(
      fc.property(query, (one) => {
        const address = formatQuery(one).toString();
        expect(formatQuery(parse(address)).toString()).toBe(address);
      }),
    );
  });

  it('reads anything without failing', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (text) => {
        expect(parse(formatQuery(parse(text)).toString())).toEqual(parse(text));
      }),
    );
  });

  it('does not write what is by default', () => {
    expect(formatQuery(emptyQuery()).toString()).toBe('');
  });

  it('keeps one order', () => {
    const read = parse(
      'page=2&type=cqp&secteur=chimie&q=++soudeur+%20TIG&secteur=boissons&tri=niveau&voir=parcours',
    );
    expect(formatQuery(read).toString()).toBe(
      'q=soudeur+TIG&voir=parcours&secteur=boissons&secteur=chimie&type=cqp&tri=niveau&page=2',
    );
  });

  it('drops unknown values', () => {
    const read = parse('secteur=atlantide&secteur=chimie&niveau=12&tri=hasard&voir=rien&page=-3&inconnu=1');
    expect(read).toEqual({ ...emptyQuery(), facets: { ...noFacets(), sector: ['chimie'] } });
  });
});

describe('toggleFacet', () => {
  it('adds, then removes, and goes back to the first page', () => {
    const one = toggleFacet({ ...emptyQuery(), page: 3 }, 'level', '4');
    expect([one.facets.level, one.page]).toEqual([['4'], 1]);
    expect(toggleFacet(one, 'level', '4').facets.level).toEqual([]);
  });
});
