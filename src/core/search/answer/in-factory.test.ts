import { expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { inFactory } from './in-factory.ts';

const cards = [
  { kind: 'occupation', id: 'L1507', pathways: 1, sectors: [] },
  { kind: 'occupation', id: 'H2909', pathways: 9, sectors: [] },
  { kind: 'pathway', id: 'RNCP1' },
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
  expect(kept('monteur en 3x8', 'L1507', 'H2909')).toEqual(['H2909']);
  expect(kept('montage', 'L1507', 'H2909')).toEqual(['L1507', 'H2909']);
  expect(kept('atelier montage', 'L1507', 'RNCP1')).toEqual(['L1507', 'RNCP1']);
});
