import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlace, parsePlace, readPlace, writePlace, type Place } from './place.ts';

const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('sector' as const, 'family' as const),
    id: fc.stringMatching(/^[a-z0-9-]{1,60}$/),
  }),
  fc.record({ kind: fc.constant('occupation' as const), id: fc.stringMatching(/^[A-N]\d{4}$/) }),
  fc.record({ kind: fc.constant('pathway' as const), id: fc.stringMatching(/^(RNCP|RS|CI)[1-9]\d{0,6}$/) }),
  fc.record({ kind: fc.constant('bloc' as const), id: fc.stringMatching(/^[A-Za-z0-9_.-]{1,40}$/) }),
);

describe('a place', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(parsePlace(formatPlace(place))).toEqual(place);
        if (place.kind !== 'bloc') expect(readPlace(writePlace(place))).toEqual(place);
      }),
    );
  });

  it.each(['secteur:', 'secteur:Textile', 'metier:RNCP1', 'parcours:H2102', 'ville:paris', 'H2102', ''])(
    'is nothing else: %s',
    (text) => {
      expect(parsePlace(text)).toBeNull();
    },
  );

  it.each([
    ['Secteur:Textile', { kind: 'sector', id: 'textile' }],
    ['h2102', { kind: 'occupation', id: 'H2102' }],
    ['métier H2102', { kind: 'occupation', id: 'H2102' }],
    ['metier:h2102', { kind: 'occupation', id: 'H2102' }],
    ['rncp 36 376', { kind: 'pathway', id: 'RNCP36376' }],
    ['parcours:36376', { kind: 'pathway', id: 'RNCP36376' }],
    ['36376', { kind: 'pathway', id: 'RNCP36376' }],
    ['35 heures', null],
    ['RNCP1 RNCP2', null],
    ['soudeur', null],
  ])('is read as people write it: %s', (text, place) => {
    expect(readPlace(text)).toEqual(place);
  });
});
