import type { Pathway } from '../catalogue/pathway.ts';
import type { Options } from './ask.ts';
import { controlCertificates } from './control-side.ts';
import { entryCertificates } from './entry-certificates.ts';
import { industriesAll } from './industry.ts';
import type { Problem } from './question.ts';
import type { World } from './world.ts';

/**
 * The certificates by which one enters a trade of which next to nothing is there, the first to name first: those that the home page names beside
 * that trade, of the industries that the options keep, or of any.
 */
export function certificatesToEnter(
  world: World,
  problem: Problem,
  options: Options,
  code: string,
): Pathway[] {
  const control = controlCertificates(world, problem.start.at, options)(code);
  if (control.length > 0) return control;
  const isTowardsOne = options.sectors.length > 0;
  const target = isTowardsOne
    ? { kind: 'field' as const, sectors: options.sectors, families: [] }
    : industriesAll(world.space.lookup);
  const own = world.space.lookup.sectorsByOccupation.get(code) ?? [];
  const isThere = own.some(({ id }) => target.sectors.includes(id));
  const occupations = new Set(isThere ? [code] : []);
  const ways = entryCertificates(world, { ...problem, occupations }, target, options, isTowardsOne)(code);
  if (isTowardsOne) return ways;
  const known = new Set(
    problem.start.at.flatMap((one) =>
      (world.space.lookup.sectorsByOccupation.get(one) ?? []).map(({ id }) => id),
    ),
  );
  // One of an industry where one never worked gives way to one of any.
  const isOfOthers = ({ sectors, charter }: Pathway) =>
    charter === null && sectors.length > 0 && !sectors.some(({ sector }) => known.has(sector));
  return [...ways.filter((one) => !isOfOthers(one)), ...ways.filter(isOfOthers)];
}
