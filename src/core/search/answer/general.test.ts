import { expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { widestFirst } from './general.ts';

const cards = [
  { kind: 'occupation', id: 'A1430', pathways: 3, sectors: ['peche'] },
  { kind: 'occupation', id: 'H2906', pathways: 31, sectors: ['metallurgie'] },
  { kind: 'occupation', id: 'H2101', pathways: 7, sectors: ['viandes'] },
  { kind: 'occupation', id: 'L1506', pathways: 0, sectors: ['viandes'] },
  { kind: 'occupation', id: 'K2204', pathways: 2, sectors: [] },
  { kind: 'occupation', id: 'H2504', pathways: 20, sectors: [] },
  { kind: 'pathway', id: 'RNCP1' },
];
const engine = { cards } as unknown as Engine;
const ordered = (text: string) =>
  [
    ...widestFirst(
      engine,
      text,
      cards.map((_, record) => ({
        record,
        score: 10 - record,
        explain: () => ({ matched: [], alsoKnownAs: null }),
      })),
    ),
  ]
    .sort((one, other) => other.score - one.score)
    .map(({ record }) => cards[record]?.id);

it('where no word says which trade, those of industry to which most pathways lead come first, none without one', () => {
  expect(ordered('ouvrier')).toEqual(['H2906', 'H2101', 'H2504', 'A1430', 'RNCP1']);
  expect(ordered('conducteur de machine en usine')).toEqual(ordered('ouvrier'));
  expect(ordered('un poste de chef')).toEqual(ordered('ouvrier'));
});

it('a word that says which trade leaves the order, and so do three words', () => {
  const as = cards.map(({ id }) => id);
  expect(ordered('ouvrier aquacole')).toEqual(as);
  expect(ordered('conducteur machine industrielle')).toEqual(as);
  expect(ordered('')).toEqual(as);
});
