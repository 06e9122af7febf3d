import { isThere } from './heart.ts';
import type { Trip } from './trip.ts';
import type { World } from './world.ts';

/** How many of some gestures are there when one leaves, how many of them tell something, out of how many. */
export type GesturesMet = { met: number; telling: number; of: number };

/** What is there when one leaves of the gestures at the heart of a trade, or of those of a pathway. */
export function metOf(
  world: World,
  { start }: { start: Pick<Trip, 'levels'> },
  of: string | readonly number[],
): GesturesMet {
  const { generic } = world;
  const isTrade = typeof of === 'string';
  const places = isTrade ? world.core(of) : of;
  const there = isTrade
    ? isThere(world, start.levels, of)
    : (place: number) => start.levels.macros[place] === 1;
  const met = places.filter(there);
  return {
    met: met.length,
    telling: met.filter((place) => !generic.has(place)).length,
    of: places.length,
  };
}
