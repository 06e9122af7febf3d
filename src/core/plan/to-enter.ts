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
  return entryCertificates(world, { ...problem, occupations }, target, options, isTowardsOne)(code);
}
