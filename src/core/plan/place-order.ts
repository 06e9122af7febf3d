import type { DoorLead } from './door-leads.ts';
import { isInWorks } from './in-works.ts';
import { refusedWork } from './refused-work.ts';
import type { WishedPlace } from './work-place.ts';
import type { World } from './world.ts';

/**
 * The order of what is near by the place wished: in a factory, trades exercised in the works first; in another industry than one's own (`held`), last
 * those that only one's own have, or that are called by it ("en métallurgie").
 */
export function byPlace(
  world: World,
  where: WishedPlace | null,
  held: readonly string[],
): (a: DoorLead, b: DoorLead) => number {
  if (where === null) return () => 0;
  const own = refusedWork(world, held);
  const isLate = ({ id, sectors }: DoorLead): boolean =>
    where === 'usine'
      ? !isInWorks(world, id)
      : own.trade(id) || (sectors.length > 0 && sectors.every((one) => held.includes(one.id)));
  return (a, b) => Number(isLate(a)) - Number(isLate(b));
}
