import type { Sector } from '../catalogue/field.ts';
import { found } from '../catalogue/lookup.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { isIndustry } from './industry.ts';
import { drivesRoads } from './permits.ts';
import { isOfShops } from './shops.ts';
import { isSupport } from './support.ts';
import type { World } from './world.ts';

/** Offices that plan what others carry (chartering, flows, transport), and work of fields, by their domains of ROME. */
const ofElsewhere = /^(?:N(?:12|13|42)|A)/u;
/** NAF divisions of building: who heats and cools goes to clients, though energy is an industry. */
const ofBuildings: ReadonlySet<string> = new Set(['41', '42', '43']);
/** Trades of industry, and of who maintains what is installed, by their domains of ROME. */
const ofIndustry = 'H';
const ofUpkeep = 'I13';
/** Contexts of ROME: at people's homes, on sites, in a workshop. */
const [atHomes, onSites, inWorkshop] = ['300778', '403962', '403092'];

/** Whether a trade is exercised in the works themselves: of industry, or that most industries or one of them has, and not of offices, roads, fields, shops or the buildings of clients. */
export function isInWorks({ space: { lookup } }: World, code: string): boolean {
  if (code.startsWith(ofIndustry)) return true;
  const trade = found(lookup.occupations, code);
  const sectors = lookup.sectorsByOccupation.get(code) ?? [];
  const isOfClients = ({ naf }: Sector) => naf.some((division) => ofBuildings.has(division));
  if (code.startsWith(ofUpkeep))
    return (
      trade.widespread === true || !(isOutside(trade) || (sectors.length > 0 && sectors.every(isOfClients)))
    );
  return (
    (trade.widespread === true || sectors.some((one) => isIndustry(lookup, one.id) && !isOfClients(one))) &&
    !drivesRoads(code) &&
    !ofElsewhere.test(code) &&
    !isOfShops(code) &&
    !isSupport(trade)
  );
}

/** Whether ROME tells that one works at homes or on sites, and of no workshop: antennas, fibre, boilers of buildings. */
const isOutside = ({ contexts }: Pick<Occupation, 'contexts'>): boolean =>
  [atHomes, onSites].some((id) => contexts.includes(id)) && !contexts.includes(inWorkshop);
