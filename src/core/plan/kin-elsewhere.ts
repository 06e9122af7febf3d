import type { Profile } from '../profile/profile.ts';
import { allowsOccupation, type Options } from './ask.ts';
import { occupationLead, suiting, type DoorLead } from './door-leads.ts';
import { fledFrom } from './fled.ts';
import { isNarrow, leadOrder } from './lead-order.ts';
import { nearnessOf } from './nearness.ts';
import { sparesWork } from './settings.ts';
import { isMaking } from './wide.ts';
import { leastProposed, shareOf } from './worth.ts';
import type { World } from './world.ts';

/** So many gestures in common, the same ones or near, are more than those of any workshop. */
const leastCommon = 4;

/** Trades of making in works, by their domain of ROME. */
const isOfWorks = (code: string): boolean => /^H[23]/u.test(code);

/**
 * What is near (`near`) to who is led out of an industry that closes posts, with the trades of works of their own family that other industries
 * have and of which a third is there, though neither ROME nor a certificate sends to them: who sews clothes sews leather. One of each industry of
 * which nothing near is said yet, but by a trade of few posts. In one order.
 */
export function withKinElsewhere(
  world: World,
  { person, options }: { person: Profile; options: Options },
  near: readonly DoorLead[],
): DoorLead[] {
  const { lookup } = world.space;
  const at = person.jobs.map(({ code }) => code);
  const sectorsOf = (code: string) => (lookup.sectorsByOccupation.get(code) ?? []).map(({ id }) => id);
  const familiesOf = (code: string) =>
    (lookup.familiesByOccupation.get(code) ?? []).map(({ id }) => id).filter(isMaking);
  const own = new Set(at.flatMap(familiesOf));
  const left = new Set(at.flatMap(sectorsOf));
  const fits = suiting(world, person);
  // Who makes by hand is not led to run a line that nobody asked for.
  const runsMachines = (code: string) => familiesOf(code).includes('conduite-equipements');
  const runs = at.some(runsMachines);
  const spares = sparesWork(lookup, options.settings);
  const fled = fledFrom(world, at, options.settings);
  const known = new Set([...at, ...near.map(({ id }) => id)]);
  const kin = lookup.catalogue.occupations
    .filter(({ code, label }) => isOfWorks(code) && !known.has(code) && fits(label, code))
    .filter(({ code }) => !isNarrow(world, code) && (runs || !runsMachines(code)))
    .filter(({ code }) => familiesOf(code).some((id) => own.has(id)))
    .filter(({ code }) => sectorsOf(code).length > 0 && !sectorsOf(code).some((id) => left.has(id)))
    .filter((trade) => spares(trade) && !fled.trade(trade.code))
    .filter((trade) => allowsOccupation(options, trade, sectorsOf(trade.code)))
    .map(({ code }) => occupationLead(world, person, code, 'estimated'))
    .filter(({ farBelow, counts }) => !farBelow && counts.have + counts.recognise >= leastCommon)
    .filter((lead) => shareOf(lead) >= leastProposed);
  const order = <T extends DoorLead>(leads: readonly T[]) =>
    leadOrder(world, at, nearnessOf(world, person).trade, options, leads);
  const said = new Set(
    near.filter(({ id }) => isOfWorks(id) && !isNarrow(world, id)).flatMap(({ id }) => sectorsOf(id)),
  );
  const first = order(kin).filter(({ id }) => {
    const isNew = !sectorsOf(id).some((sector) => said.has(sector));
    for (const sector of sectorsOf(id)) said.add(sector);
    return isNew;
  });
  return order([...near, ...first]);
}
