import { found, type Lookup } from '../catalogue/lookup.ts';
import { familyTerms } from '../text/terms.ts';
import { sectorsAsItIs } from './exercised.ts';
import { domainOf } from './industry.ts';
import { handlesFlour, sectorsOfFlour } from './matter.ts';
import type { Setting } from './setting.ts';

/** From more sectors than this on, what a trade handles is not that of one industry. */
const mostOwn = 3;

/**
 * The sectors that handle what makes one ill: allergens are in what a trade handles, so its own industries, where these are few, handle
 * it too, and so do all those of flour to who leaves flour. `at`: the trades left.
 */
export function handledIn(
  ways: Parameters<typeof sectorsAsItIs>[0],
  at: readonly string[],
  settings: readonly Setting[],
): string[] {
  if (!settings.includes('allergenes')) return [];
  const { catalogue, occupations } = ways.space.lookup;
  const own = sectorsAsItIs(ways, at).map(({ id }) => id);
  const ofFlour = at.some((code) => handlesFlour(found(occupations, code)))
    ? sectorsOfFlour(catalogue.sectors, settings)
    : [];
  return [...new Set([...(own.length > mostOwn ? [] : own), ...ofFlour])];
}

/** First words of the labels of trades that say no craft. */
const ofNoCraft = /^(?:agent|aide|conducteu|employ|monteu|operat|ouvri|technicien)/u;

/**
 * Whether a trade works with the same products as those left: of their domain, or called by the same first word (who paints walls,
 * who paints cars). Asked only of who flees what makes them ill.
 */
export function ofSameProducts(
  { occupations }: Pick<Lookup, 'occupations'>,
  at: readonly string[],
  settings: readonly Setting[],
): (code: string) => boolean {
  if (!settings.includes('allergenes')) return () => false;
  const craft = (code: string) => familyTerms(found(occupations, code).label)[0] ?? '';
  const left = at.map((code) => ({ domain: domainOf(code), craft: craft(code) }));
  return (code) =>
    left.some(
      (one) => one.domain === domainOf(code) || (one.craft === craft(code) && !ofNoCraft.test(one.craft)),
    );
}
