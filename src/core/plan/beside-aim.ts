import type { Profile } from '../profile/profile.ts';
import type { Options, Start, Target } from './ask.ts';
import { nearLeads, type DoorLead } from './door-leads.ts';
import { isIndustry } from './industry.ts';
import { sectorsAsItIs } from './exercised.ts';
import { isInWorks } from './in-works.ts';
import { leadsThere } from './leads-there.ts';
import { drivesRoads } from './permits.ts';
import { isOfShops } from './shops.ts';
import type { World } from './world.ts';

/** Where one starts, with what, and where one aims. */
type Asked = { start: Start; person: Profile; target: Target; options: Options };

/** Trades of industry, by their domain of ROME. */
const isOfWorks = (code: string): boolean => code.startsWith('H');

/** To who aims at a craft of one industry (who upholsters at home), the trades of works of that industry that are near. */
function worksOfCraft(world: World, { start, person, target, options }: Asked): DoorLead[] {
  if (target.kind !== 'occupation' || isOfWorks(target.code)) return [];
  const { lookup } = world.space;
  const [sector, ...others] = lookup.sectorsByOccupation.get(target.code) ?? [];
  if (sector === undefined || others.length > 0 || !isIndustry(lookup, sector.id)) return [];
  const field = { kind: 'field' as const, sectors: [sector.id], families: [] };
  const own = new Set(sector.occupations);
  return leadsThere(world, start, person, field, options).filter(({ id }) => isOfWorks(id) && own.has(id));
}

const sectorIds = ({ space }: World, code: string): string[] =>
  (space.lookup.sectorsByOccupation.get(code) ?? []).map(({ id }) => id);

/**
 * The leads said beside the answer to who aims somewhere (`said`: those in it already). Towards an industry, other trades of it (`there`); where there are none and nothing
 * leads there either (`answered` is false), trades of elsewhere, but no shop, no road nor the industries of one's own trades: one leaves them.
 * Towards a trade or a certificate, what is near, wherever it is; the trades of works of its industry before, where it is a craft.
 */
export function besideAim(
  world: World,
  { start, person, target, options }: Asked,
  { said, answered }: { said: ReadonlySet<string>; answered: boolean },
): { leads: DoorLead[]; there: boolean } {
  const unsaid = ({ id }: DoorLead) => !said.has(id);
  if (target.kind !== 'field') {
    const works = worksOfCraft(world, { start, person, target, options }).filter(unsaid);
    const near = nearLeads(world, start, person, options).filter(unsaid);
    const others = near.filter(({ id }) => !works.some((one) => one.id === id));
    return { leads: [...works, ...others], there: false };
  }
  const held = new Set(person.jobs.flatMap(({ code }) => sectorIds(world, code)));
  // Towards a function alone, the trade of one industry that is not one's own is none of it.
  const isOfAny = ({ id }: DoorLead): boolean => {
    const sectors = sectorIds(world, id);
    const isWide = world.space.lookup.occupations.get(id)?.widespread === true || sectors.length > 1;
    return target.sectors.length > 0 || isWide || sectors.some((one) => held.has(one));
  };
  const there = leadsThere(world, start, person, target, options).filter(
    (one) => unsaid(one) && isOfAny(one),
  );
  if (there.length > 0 || answered) return { leads: there, there: there.length > 0 };
  const { lookup } = world.space;
  const own = person.jobs.flatMap(({ code }) => lookup.sectorsByOccupation.get(code) ?? []);
  const industries = target.sectors.some((id) => isIndustry(lookup, id));
  const leads = nearLeads(world, start, person, options).filter(
    (one) =>
      unsaid(one) &&
      !(industries && (isOfShops(one.id) || drivesRoads(one.id))) &&
      !one.sectors.some(({ id }) => own.some((left) => left.id === id)),
  );
  return { leads, there: false };
}

/**
 * Beside what is near (`near`), where nothing of it is of works though one's own trade (`held`) is exercised in industries as it is: the trades
 * of these industries that are near it. Who cleans a dairy goes on to its lines, before streets.
 */
export function besideOwnWork(
  world: World,
  { start, person, options }: Omit<Asked, 'target'>,
  held: readonly string[],
  near: readonly Pick<DoorLead, 'id'>[],
): DoorLead[] {
  if (near.some(({ id }) => isInWorks(world, id))) return [];
  const { lookup } = world.space;
  const sectors = sectorsAsItIs(world, held)
    .map(({ id }) => id)
    .filter((id) => isIndustry(lookup, id));
  if (sectors.length === 0) return [];
  const field = { kind: 'field' as const, sectors, families: [] };
  return leadsThere(world, start, person, field, options).filter(
    ({ id }) => isInWorks(world, id) && !near.some((one) => one.id === id),
  );
}
