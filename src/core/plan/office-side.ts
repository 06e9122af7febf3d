import { isCertified } from '../catalogue/certified.ts';
import { found } from '../catalogue/lookup.ts';
import { inForceFirst } from '../catalogue/status.ts';
import { isProposable } from '../catalogue/reserve.ts';
import { isDesigning, isResponsibility, isSelling } from '../text/responsibility.ts';
import { allowsOccupation, allowsPathway, type Options } from './ask.ts';
import type { EntryTrade } from './entries.ts';
import { domainOf } from './industry.ts';
import { drivesRoads } from './permits.ts';
import { usualLevel } from './relevance.ts';
import type { Setting } from './setting.ts';
import { sparesWork } from './settings.ts';
import { certificateOf } from './trade-certificates.ts';
import type { World } from './world.ts';

/**
 * Domains of ROME where one plans what others carry and drive, and the domains of these: our reading. Chartering and transit (N12), stores and flows
 * (N13), the office of a road haulier (N42).
 */
const officesOf: Readonly<Record<string, readonly string[]>> = {
  N11: ['N13', 'N12', 'N42'],
  N41: ['N42', 'N12', 'N13'],
};
/** What a body, or a licence that is lost, no longer bears at the wheel and on the quay. */
const unbearable: ReadonlySet<Setting> = new Set(['charges', 'debout', 'repetitif', 'permis']);
/** Levels above the usual one of the trade left, and the highest where that is not known: an office asks for a little more. */
const mostClimb = 1;
const topUnknown = 4;
const mostOffices = 3;
const mostCertificates = 2;

/**
 * The office side of the trades left (`at`), for who can no longer carry, stand or drive: trades of the same work, planned and not carried
 * out, that ask for no responsibility and that a certificate leads to, though it may be one that is not to be proposed. What is known of the roads, the loads and the customers serves there.
 */
export function officeSide(world: World, at: readonly string[], options: Options): EntryTrade[] {
  const { lookup } = world.space;
  if (!options.settings.some((one) => unbearable.has(one))) return [];
  const domains = at.flatMap((code) => officesOf[domainOf(code)] ?? []);
  const turn = (code: string) => domains.indexOf(domainOf(code));
  const own = at.flatMap((code) => usualLevel(world, code) ?? []);
  const top = own.length === 0 ? topUnknown : Math.max(...own) + mostClimb;
  const spares = sparesWork(lookup, options.settings);
  const fits = (label: string) => ![isResponsibility, isSelling, isDesigning].some((is) => is(label));
  const ways = (code: string) =>
    inForceFirst(
      (lookup.pathwaysByOccupation.get(code) ?? []).filter(
        (one) =>
          allowsPathway(options, one) &&
          isProposable(one, at) &&
          !isResponsibility(one.title) &&
          (one.level === null || one.level <= top),
      ),
      options.today,
    );
  const offices = lookup.catalogue.occupations
    .filter(
      ({ code }) =>
        turn(code) >= 0 &&
        !drivesRoads(code) &&
        (lookup.pathwaysByOccupation.get(code) ?? []).some(({ level }) => (level ?? Infinity) <= top),
    )
    .filter((trade) => spares(trade) && fits(trade.label))
    .filter(({ code }) =>
      allowsOccupation(
        options,
        found(lookup.occupations, code),
        (lookup.sectorsByOccupation.get(code) ?? []).map(({ id }) => id),
      ),
    )
    .sort((a, b) => turn(a.code) - turn(b.code) || (a.code < b.code ? -1 : 1))
    .map(({ code, label }) => ({
      id: code,
      label,
      certificates: ways(code)
        .slice(0, mostCertificates)
        .map((one) => certificateOf(world, one, options)),
    }))
    .filter(({ id, certificates }) => certificates.length > 0 || !isCertified(lookup, id));
  // One of each domain before two of one.
  const seen = new Set<string>();
  const first = offices.filter(({ id }) => !seen.has(domainOf(id)) && seen.add(domainOf(id)));
  return [...first, ...offices.filter((one) => !first.includes(one))].slice(0, mostOffices);
}
