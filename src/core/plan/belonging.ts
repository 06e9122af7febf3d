import { found } from '../catalogue/lookup.ts';
import type { Profile } from '../profile/profile.ts';
import type { Target } from './ask.ts';
import { everywhere } from './everywhere.ts';
import type { Nearness } from './nearness.ts';
import type { World } from './world.ts';

/** Trades near a profile without a job whose families count as its own. */
const nearTrades = 5;

/** The trades practised. */
export const jobsOf = ({ jobs }: Profile): string[] => jobs.map(({ code }) => code);

/** The families of trades, a family as often as a trade is of it. */
export const familiesOf = ({ space }: World, codes: readonly string[]): string[] =>
  codes.flatMap((code) => (space.lookup.familiesByOccupation.get(code) ?? []).map(({ id }) => id));

/**
 * The families of the trades practised; of the nearest ones for a profile without a job. A trade of no family (a service, a shop)
 * takes those of the trades that ROME sends it to.
 */
export function ownFamilies(world: World, profile: Profile, nearness: Nearness): Set<string> {
  const { space } = world;
  const jobs = jobsOf(profile);
  const codes =
    jobs.length > 0
      ? jobs
      : space.occupations
          .map(({ code }) => code)
          .sort((a, b) => nearness.trade(b) - nearness.trade(a) || (a < b ? -1 : 1))
          .slice(0, nearTrades);
  const own = familiesOf(world, codes);
  const sent = (code: string) => space.lookup.occupations.get(code)?.mobilities ?? [];
  return new Set(own.length > 0 ? own : familiesOf(world, codes.flatMap(sent)));
}

/** The families aimed at by name (`said`), and those of the trades of a sector aimed at, but the ones that are everywhere. */
export function aimedFamilies({ space }: World, target: Target): Set<string> {
  const { lookup } = space;
  const of = (code: string) => (lookup.familiesByOccupation.get(code) ?? []).map(({ id }) => id);
  if (target.kind === 'occupation') return new Set(of(target.code));
  if (target.kind === 'pathway')
    return new Set(found(lookup.pathways, target.id).families.map(({ family }) => family));
  const trades = target.sectors.flatMap((id) => found(lookup.sectors, id).occupations);
  return new Set([...target.families, ...trades.flatMap(of).filter((family) => !everywhere.has(family))]);
}

/** What the second reading says that a certificate is about. */
export const subjectsOf = ({ space }: World, id: string): string[] => {
  const read = space.lookup.secondReadings.get(id);
  return read ? [...read.blocs.flatMap(({ subject }) => subject ?? []), ...read.subjects] : [];
};

/** A subject is the person's when a third of the certificates of the trade, two at least, are about it. */
export function ownSubjects(world: World, profile: Profile): Set<string> {
  const counts = new Map<string, number>();
  const records = jobsOf(profile).flatMap((code) => world.space.lookup.pathwaysByOccupation.get(code) ?? []);
  for (const { id } of records)
    for (const subject of new Set(subjectsOf(world, id))) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count >= 2 && count * 3 >= records.length).map(([subject]) => subject),
  );
}

/** Which words of a responsibility, or of selling, the person or the target already has. */
export function isAsked(
  { space }: World,
  profile: Profile,
  target: Target,
  words: (title: string) => boolean,
): boolean {
  const { occupations, pathways, families } = space.lookup;
  const titles = [
    ...jobsOf(profile).flatMap((code) => occupations.get(code)?.label ?? []),
    ...(target.kind === 'occupation' ? [found(occupations, target.code).label] : []),
    ...(target.kind === 'pathway' ? [found(pathways, target.id).title] : []),
    ...(target.kind === 'field' ? target.families.map((id) => found(families, id).label) : []),
  ];
  return titles.some(words);
}
