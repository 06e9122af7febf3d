import type { Ask } from '../search/asked.ts';
import { meant, type Meant } from '../search/meant.ts';
import { mechanicsSaid } from '../text/mechanics.ts';

/** Who is found by a craft of any industry, by an industry, and by a vehicle: who draws machines is named by his own words. */
const names = { craft: 'mécanicien', industry: 'opérateur en fabrication mécanique', vehicle: 'mécanicien' };
/** Trades of who repairs vehicles and engines, as ROME codes them. */
const ofRepair = 'I16';

/**
 * "un taf dans la mécanique", "la mécanique auto": the trade of who has that craft, or repairs that. Null where words say more, and for a
 * wish that says no vehicle: it may be of two crafts, or of an industry.
 */
export async function mechanicSaid(ask: Ask, typed: string, orSector: boolean): Promise<Meant | null> {
  const said = mechanicsSaid(typed);
  if (said === null || (orSector && said.of !== 'vehicle')) return null;
  const name = said.of === 'vehicle' ? `${names.vehicle} ${said.what}` : names[said.of];
  const found = await ask(name);
  const end = found ? meant(name, found.suggestions, found.results, false) : null;
  return said.of !== 'vehicle' || end?.id.startsWith(ofRepair) ? end : null;
}
