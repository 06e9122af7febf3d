import { found } from '../catalogue/lookup.ts';
import { isIndustry } from './industry.ts';
import { drivesRoads } from './permits.ts';
import { isOfShops } from './shops.ts';
import { isSupport } from './support.ts';
import type { World } from './world.ts';

/** Offices that plan what others carry (chartering, flows, transport), and work of fields, by their domains of ROME. */
const ofElsewhere = /^(?:N(?:12|13|42)|A)/u;
/** Trades of industry, by their great domain of ROME, and who maintains its machines. */
const ofIndustry = /^(?:H|I13)/u;

/** Whether a trade is exercised in the works themselves: of industry, or that most industries or one of them has, and not of offices, roads, fields or shops. */
export function isInWorks({ space: { lookup } }: World, code: string): boolean {
  if (ofIndustry.test(code)) return true;
  const trade = found(lookup.occupations, code);
  const sectors = lookup.sectorsByOccupation.get(code) ?? [];
  return (
    (trade.widespread === true || sectors.some(({ id }) => isIndustry(lookup, id))) &&
    !drivesRoads(code) &&
    !ofElsewhere.test(code) &&
    !isOfShops(code) &&
    !isSupport(trade)
  );
}
