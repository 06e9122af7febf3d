import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cosine, idfOf } from '../vectors/vectors.ts';
import { addItem, type Items } from './items.ts';
import { Features } from './features.ts';
import { itemPlaceIn, macroPlaces, placedTrades, TradePlacer } from './placed-trades.ts';
import { tradeLists } from './trade-lists.ts';

type Source = Parameters<typeof placedTrades>[0];

/** Macro-competences `1` and the transversal `2`; fine `11`, `12`, `21`, and `31` without one; savoirs `7` and `8`. */
const skills = ['1', '2'].map((id) => ({ id })) as Source['skills'];
const fineSkills = [
  ['11', '1'],
  ['12', '1'],
  ['21', '2'],
  ['31', null],
].map(([id, skill]) => ({ id, skill })) as Source['fineSkills'];
const knowledge = ['7', '8'].map((id) => ({ id })) as Source['knowledge'];
const ids = ['1', '2', '11', '12', '21', '31', '7', '8'];
const isTransversal = (macro: string) => macro === '2';

/** One trade: groups of places, at its heart or beside. */
type Groups = readonly { places: readonly number[]; core: boolean }[];
const placed = (trades: readonly Groups[]) => {
  const placer = new TradePlacer();
  for (const groups of trades) {
    for (const { places, core } of groups) for (const place of places) placer.put(place, core);
    placer.close();
  }
  return placer.trades();
};
const lists = { skills, fineSkills, knowledge };
const listsOf = (trades: readonly Groups[]) =>
  tradeLists(new Features(lists, isTransversal, itemPlaceIn(lists), macroPlaces(lists)), placed(trades));

/** Items as the vectors of persons and pathways know them. */
const itemsWith = (idf: (feature: string) => number): Items => ({
  macroOf: (id) => (id.length === 1 ? id : fineSkills.find((fine) => fine.id === id)?.skill) ?? undefined,
  gesturesOf: () => [],
  askedAs: () => [],
  isFine: (id) => id.length === 2,
  isKnowledge: (id) => id === '7' || id === '8',
  isTransversal,
  isCommon: () => false,
  genericOf: () => null,
  idf,
});

const some = fc.uniqueArray(fc.nat(ids.length - 1), { maxLength: 4 });
const trade = fc.tuple(some, some, some).map(([main, other, more]): Groups => [
  { places: main, core: true },
  { places: other, core: false },
  { places: more, core: true },
]);
const vectorOf = (one: Groups, items: Items) => {
  const vector = new Map<string, number>();
  for (const { places, core } of one)
    for (const place of places) addItem(vector, items, ids[place] ?? '', core ? 1 : 0.6);
  return vector;
};

it('weighs trades as their vectors would: the heart whole, three fifths of what stands beside, the strongest mention', () => {
  fc.assert(
    fc.property(fc.array(trade, { minLength: 1, maxLength: 5 }), trade, (trades, asked) => {
      const { lists, rarity } = listsOf(trades);
      const idf = idfOf(
        trades.map((one) =>
          vectorOf(
            one,
            itemsWith(() => 1),
          ).keys(),
        ),
      );
      const items = itemsWith(idf);
      const wanted = vectorOf(asked, items);
      for (const feature of wanted.keys()) expect(rarity(feature)).toBe(idf(feature));
      trades.forEach((one, target) => {
        const vector = vectorOf(one, items);
        const product = [...wanted].reduce((sum, [feature, weight]) => {
          const { targets, weights } = lists.get(feature) ?? { targets: [], weights: [] };
          const at = Array.from(targets).indexOf(target);
          return sum + (at < 0 ? 0 : weight * (weights[at] ?? 0));
        }, 0);
        const length = Math.hypot(...wanted.values()) || 1;
        expect(product / length).toBeCloseTo(cosine(wanted, vector), 10);
      });
    }),
  );
});

it('knows no feature of another kind under the same number, nor one of no item', () => {
  const all: Groups[] = [[{ places: [0, 1, 2, 3, 4, 5, 6, 7], core: true }]];
  const { lists, rarity } = listsOf(all);
  expect(['m1', 'f11', 'f31', 'k7'].map((feature) => lists.get(feature)?.targets.length)).toEqual([
    1, 1, 1, 1,
  ]);
  expect(['f1', 'm11', 'f404'].map((feature) => lists.get(feature))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(rarity('f404')).toBe(Math.log(2));
});

it('places what trades ask for, group after group; an id that is not held is left out', () => {
  const one = { main: ['12', '404'], emerging: ['1'], other: ['21'] };
  const savoirs = { main: ['8'], emerging: [], other: ['7'] };
  const occupations = [{ skills: one, knowledge: savoirs }] as unknown as Source['occupations'];
  const next = { skills: savoirs, knowledge: { main: [], emerging: [], other: [] } } as never;
  expect(placedTrades({ skills, fineSkills, knowledge, occupations: [...occupations, next] })).toEqual({
    starts: Uint32Array.of(0, 5, 7),
    items: Uint32Array.of(3, 0, 4, 7, 6, 7, 6),
    core: Uint8Array.of(1, 1, 0, 1, 0, 1, 0),
  });
});
