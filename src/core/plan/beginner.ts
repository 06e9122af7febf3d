import { emptyProfile } from '../profile/profile.ts';
import type { Options, Start, Target } from './ask.ts';
import { entryTrades, type EntryTrade, type Most } from './entries.ts';
import { isIndustry } from './industry.ts';
import { problemOf } from './problem.ts';
import type { World } from './world.ts';

const anywhere: Most = { all: 8, own: 4 };
const elsewhere: Most = { all: 4, own: 0 };

/**
 * The trades by which one enters without a trade: those of what is aimed at, or (null) of all industries, of as many families as can
 * be.
 */
export function beginnerTrades(world: World, target: Target | null, options: Options): EntryTrade[] {
  const start = { kind: 'profile', profile: emptyProfile() } as const;
  if (target !== null) return entryTrades(world, problemOf(world, start, target, options), target, options);
  return inIndustry(world, start, options, anywhere);
}

/** Where who must leave a trade may enter another one: trades that every industry has, those near their own first. */
export const otherEntries = (world: World, start: Start, options: Options): EntryTrade[] =>
  inIndustry(world, start, options, elsewhere);

function inIndustry(world: World, start: Start, options: Options, most: Most): EntryTrade[] {
  const { lookup } = world.space;
  const sectors = lookup.catalogue.sectors.map(({ id }) => id).filter((id) => isIndustry(lookup, id));
  const all: Target = { kind: 'field', sectors, families: [] };
  return entryTrades(world, problemOf(world, start, all, options), all, options, most);
}
