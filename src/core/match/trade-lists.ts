import { rarityIn, type InvertedLists } from '../vectors/vectors.ts';
import type { Features } from './features.ts';
import type { PlacedTrades } from './placed-trades.ts';
import { Rows } from './rows.ts';

/** The trades by the features of what they ask for, and how rare each feature is among them, by its place. */
type TradeLists = { lists: InvertedLists; rarities: Float64Array; rarity: (feature: string) => number };

/** How strongly a trade asks for an item at its heart, and for one that stands beside. */
const strengths = { core: 1, beside: 0.6 } as const;

/** Reads trades into inverted lists over their features, weighed by rarity. */
export function tradeLists(features: Features, { starts, items, core }: PlacedTrades): TradeLists {
  const rows = new Rows(features);
  const trades = starts.length - 1;
  for (let trade = 0; trade < trades; trade++) {
    const end = starts[trade + 1] ?? 0;
    for (let at = starts[trade] ?? 0; at < end; at++)
      rows.add(items[at] ?? 0, core[at] === 1 ? strengths.core : strengths.beside);
    rows.close();
  }
  const rarest = rarityIn(trades, 1);
  const rarities = Float64Array.from(rows.counts, (count) =>
    count === 0 ? rarest : rarityIn(trades, count),
  );
  return {
    lists: rows.lists(rarities),
    rarities,
    rarity: (feature) => rarities[features.placeOf(feature) ?? -1] ?? rarest,
  };
}
