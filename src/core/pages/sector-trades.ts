import type { Sector } from '../catalogue/field.ts';
import { found } from '../catalogue/lookup.ts';
import { named, type Named } from '../catalogue/summary.ts';
import { sectorsAsItIs, type Exercised } from '../plan/exercised.ts';
import type { GlossedTrade } from './glossed.ts';

/** A trade that other sectors have too, with them; `everywhere`: by our reading every industry has it. */
export type SharedTrade = GlossedTrade & { sectors: Named[]; everywhere: boolean };

/**
 * The trades of a sector, in their order: those that it alone has, and those that others have too, as the page of the trade says. `led`:
 * those that its pathways and others' lead to; `trades`: these but for those already told as shared.
 */
export function sectorTrades(
  ways: Exercised,
  { id }: Sector,
  listed: readonly GlossedTrade[],
  led: readonly SharedTrade[],
): { own: GlossedTrade[]; shared: SharedTrade[]; trades: SharedTrade[] } {
  const { occupations } = ways.space.lookup;
  const all = listed.map((trade): SharedTrade => {
    const everywhere = found(occupations, trade.code).widespread === true;
    const others = sectorsAsItIs(ways, [trade.code]).filter((sector) => sector.id !== id);
    return { ...trade, sectors: everywhere ? [] : others.map(named), everywhere };
  });
  const shared = all.filter(({ sectors, everywhere }) => everywhere || sectors.length > 0);
  const isIn = (list: readonly SharedTrade[], code: string) => list.some((one) => one.code === code);
  return {
    own: listed.filter(({ code }) => !isIn(shared, code) && !isIn(led, code)),
    shared,
    trades: led.filter(({ code }) => !isIn(shared, code)),
  };
}
