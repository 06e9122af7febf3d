import { expect, it } from 'vitest';
import { withoutFarTrades } from './far-trades.ts';

const ids = ['H2801', 'H2805', 'B1602', 'H3302', 'I1606', 'RNCP1'];
const cards = ids.map((id) => ({
  kind: id.startsWith('RNCP') ? 'pathway' : 'occupation',
  id,
})) as unknown as Parameters<typeof withoutFarTrades>[0]['cards'];

/** What is left of records with these scores, in the order of `ids`. */
const left = (text: string, scores: readonly number[], own: typeof cards = cards) =>
  withoutFarTrades(
    { cards: own },
    text,
    text.split(' '),
    scores.map((score, record) => ({ record, score, explain: () => ({ matched: [], alsoKnownAs: null }) })),
  ).map(({ record, score }) => `${ids[record] ?? ''} ${String(score)}`);

it('of several words, a trade of another great domain far under the best is left out', () => {
  expect(left('verre bouteille', [100, 30, 58, 30, 59, 10])).toEqual([
    'H2801 100',
    'H2805 30',
    'H3302 30',
    'I1606 59',
    'RNCP1 10',
  ]);
});

it('one of industry is left out under two fifths of a best one that is of none', () => {
  const grown = cards.map((card, place) => (place === 0 ? { ...card, id: 'A1415' } : card));
  expect(left('poisson filet', [100, 40, 58, 39, 59, 10], grown)).toEqual([
    'H2801 100',
    'H2805 40',
    'I1606 59',
    'RNCP1 10',
  ]);
});

it('of one word, it comes after the pathways of the best', () => {
  expect(left('verre', [100, 30, 40])).toEqual(['H2801 100', 'H2805 30', 'B1602 20']);
});

it('where no word tells a trade, where one or the other is asked, and where one begins, all are as good', () => {
  for (const text of [
    'technicien',
    'conducteur',
    'verrier ou carrossier',
    'agent production conditionnement',
  ])
    expect(left(text, [100, 30, 40]), text).toEqual(['H2801 100', 'H2805 30', 'B1602 40']);
});
