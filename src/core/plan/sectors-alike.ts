import type { Sector } from '../catalogue/field.ts';
import { found } from '../catalogue/lookup.ts';
import { isOfSectorAsSuch } from '../catalogue/sector-as-such.ts';
import { cosine, idfOf, weighed, type Vector } from '../vectors/vectors.ts';
import { sectorsAsItIs, sectorsPractised } from './exercised.ts';
import type { World } from './world.ts';

/**
 * Sectors where the trades are exercised as they are, to who works in some (`from`): by how much their certificates name the trade, and by how
 * much they share with those that one would leave, each counting as much; of no sector that is known, as they are.
 */
export function sectorsFrom(world: World, at: readonly string[], from: readonly string[]): Sector[] {
  if (from.length === 0) return sectorsAsItIs(world, at);
  const all = sectorsPractised(world, at);
  const alike = sectorsAlike(world, from);
  const placed = all.map(({ sector, told, weight }) => ({ sector, told, weight, alike: alike(sector.id) }));
  type Placed = (typeof placed)[number];
  /** How many come before by what is compared: equals have the same place. */
  const places = (by: (one: Placed) => number) => {
    const place = (one: Placed) => placed.filter((other) => by(other) > by(one)).length;
    return new Map(placed.map((one) => [one.sector.id, place(one)]));
  };
  const [byWeight, byLikeness] = [places(({ weight }) => weight), places((one) => one.alike)];
  const place = ({ sector: { id } }: Placed) => found(byWeight, id) + found(byLikeness, id);
  return placed
    .sort((a, b) => Number(b.told) - Number(a.told) || place(a) - place(b) || b.alike - a.alike)
    .map(({ sector }) => sector);
}

/**
 * How much each sector shares with one of these (1: all of it): the gestures at the heart of their own trades and of the certificates that say something
 * of them, rarer ones weighing more.
 */
function sectorsAlike(world: World, from: readonly string[]): (id: string) => number {
  const counts = new Map(world.space.lookup.catalogue.sectors.map(({ id }) => [id, gesturesIn(world, id)]));
  const rarity = idfOf([...counts.values()].map((one) => one.keys()));
  const vectors = new Map([...counts].map(([id, one]): [string, Vector] => [id, weighed(one, rarity)]));
  return (id) => Math.max(0, ...from.map((own) => cosine(found(vectors, own), found(vectors, id))));
}

/** How often each gesture that tells something is asked in a sector, damped: many certificates of one trade are that trade still. */
function gesturesIn({ space: { lookup }, courses, core, generic }: World, id: string): Vector {
  const asked = [
    ...found(lookup.sectors, id).occupations.map((code) => core(code)),
    ...(lookup.pathwaysBySector.get(id) ?? [])
      .filter((pathway) => isOfSectorAsSuch(pathway, id))
      .map((pathway) => courses.get(pathway.id)?.gestures ?? []),
  ];
  const counts = new Map<string, number>();
  for (const place of asked.flat())
    if (!generic.has(place)) counts.set(String(place), (counts.get(String(place)) ?? 0) + 1);
  return new Map([...counts].map(([gesture, count]) => [gesture, Math.sqrt(count)]));
}
