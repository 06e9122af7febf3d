import { expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { inFactory } from './in-factory.ts';

const cards = [
  { kind: 'occupation', id: 'L1507', title: 'Monteur', pathways: 1, sectors: [] },
  { kind: 'occupation', id: 'H2909', title: 'Assembleur', pathways: 9, sectors: [] },
  { kind: 'occupation', id: 'D1413', title: 'Délégué pharmaceutique', pathways: 1, sectors: [] },
  { kind: 'occupation', id: 'D1102', title: 'Boulanger', pathways: 1, sectors: [] },
  { kind: 'pathway', id: 'RNCP1', title: 'Montage' },
];
const kept = (text: string, ...ids: string[]) =>
  inFactory(
    { cards } as unknown as Engine,
    text,
    ids.map((id) => ({
      record: cards.findIndex((card) => card.id === id),
      score: 1,
      explain: () => ({ matched: [], alsoKnownAs: null }),
    })),
  ).map(({ record }) => cards[record]?.id);

it('in a factory, who uses what is made there is not meant where another trade is found', () => {
  expect(kept('atelier montage', 'L1507', 'H2909', 'RNCP1')).toEqual(['H2909', 'RNCP1']);
  expect(kept('montage en 3x8', 'L1507', 'H2909')).toEqual(['H2909']);
  expect(kept('usine de médicaments', 'D1413', 'H2909')).toEqual(['H2909']);
  expect(kept('usine de pain', 'D1102', 'H2909')).toEqual(['D1102', 'H2909']);
  expect(kept('montage', 'L1507', 'H2909')).toEqual(['L1507', 'H2909']);
  expect(kept('atelier montage', 'L1507', 'RNCP1')).toEqual(['L1507', 'RNCP1']);
});

it('who is named as a title begins is meant in a factory too', () => {
  expect(kept('délégués en usine', 'D1413', 'H2909')).toEqual(['D1413', 'H2909']);
});
