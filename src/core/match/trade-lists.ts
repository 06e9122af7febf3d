import { rarityIn, type InvertedLists } from '../vectors/vectors.ts';
import type { Features } from './features.ts';
import type { PlacedTrades } from './placed-trades.ts';
import { listsOf, rowsOf } from './rows.ts';

/** The trades by the features of what they ask for, and how rare each feature is among them, by its place. */
type TradeLists = { lists: InvertedLists; rarities: Float64Array; rarity: (feature: string) => number };

/** How strongly a trade asks for an item at its heart, and for one that stands beside. */
const strength = { core: 1, beside: 0.6 } as const;

/** Reads trades into inverted lists over their features, weighed by rarity. */
export function tradeLists(features: Features, { starts, items, core }: PlacedTrades): TradeLists {
  const strengths = new Float64Array(core.length);
  for (let at = 0; at < core.length; at++) strengths[at] = core[at] === 1 ? strength.core : strength.beside;
  const rows = rowsOf(features, { starts, items, strengths });
  const trades = starts.length - 1;
  const rarest = rarityIn(trades, 1);
  const rarities = new Float64Array(rows.counts.length);
  // Most features are in as few trades as many others.
  const byCount: number[] = [];
  for (let place = 0; place < rarities.length; place++) {
    const count = rows.counts[place] || 1;
    rarities[place] = byCount[count] ??= rarityIn(trades, count);
  }
  return {
    lists: listsOf(features, rows, rarities),
    rarities,
    rarity: (feature) => rarities[features.placeOf(feature) ?? -1] ?? rarest,
  };
}
