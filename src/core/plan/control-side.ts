import { found } from '../catalogue/lookup.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { inForceFirst } from '../catalogue/status.ts';
import { overseasOf } from '../catalogue/overseas.ts';
import { isDesigning, isHand, isResponsibility, isSelling } from '../text/responsibility.ts';
import { allowsPathway, type Options } from './ask.ts';
import type { EntryTrade } from './entries.ts';
import { domainOf, mainlyOfAnother } from './industry.ts';
import { refusedWork } from './refused-work.ts';
import { usualLevel } from './relevance.ts';
import type { Setting } from './setting.ts';
import { sparesWork } from './settings.ts';
import { certificateOf } from './trade-certificates.ts';
import { wearsArms } from './wears-arms.ts';
import { isMaking } from './wide.ts';
import type { World } from './world.ts';

/**
 * Who checks what others make, at a bench: laboratories, in the domain of ROME of checks and analyses. Posts of quality carry loads, by ROME, or
 * verify electrical works.
 */
const laboratory = 'laboratoire-recherche';
const analyses = 'H15';
/** What a body that still may stand no longer bears. */
const unbearable: ReadonlySet<Setting> = new Set(['charges', 'repetitif']);
/** Levels above the usual one of the trade left, where that is not known too. */
const mostClimb = 1;
const usual = 3;
const mostCertificates = 2;

/** A title that asks for a responsibility, selling or designing. */
const asksElse = (title: string): boolean =>
  [isResponsibility, isSelling, isDesigning].some((is) => is(title));

/**
 * The certificates of the control side of the trades left (`at`), by the code of a trade, for arms or a back that hurt: those of trades of checks in laboratories
 * that every industry has, that ask for no responsibility, of the next level at most; none for any other trade.
 */
export function controlCertificates(
  world: World,
  at: readonly string[],
  options: Options,
): (code: string) => Pathway[] {
  const { lookup } = world.space;
  const families = (code: string) => (lookup.familiesByOccupation.get(code) ?? []).map(({ id }) => id);
  if (
    !options.settings.some((one) => unbearable.has(one)) ||
    !at.some((code) => families(code).some(isMaking))
  )
    return () => [];
  const own = at.flatMap((code) => usualLevel(world, code) ?? []);
  const top = (own.length === 0 ? usual : Math.max(...own)) + mostClimb;
  const spares = sparesWork(lookup, options.settings);
  const refused = refusedWork(world, options.avoid);
  const isOfSide = (trade: Occupation) =>
    trade.widespread === true &&
    domainOf(trade.code) === analyses &&
    families(trade.code).includes(laboratory) &&
    !at.includes(trade.code) &&
    !asksElse(trade.label) &&
    !isHand(trade.label) &&
    spares(trade) &&
    !wearsArms(lookup, trade) &&
    !refused.trade(trade.code);
  const ways = (code: string) =>
    inForceFirst(
      (lookup.pathwaysByOccupation.get(code) ?? []).filter(
        (one) =>
          allowsPathway(options, one) &&
          overseasOf(one) === null &&
          one.level !== null &&
          one.level <= top &&
          !asksElse(one.title) &&
          !mainlyOfAnother(world, code, one),
      ),
      options.today,
    )
      // One of no single industry before those of one.
      .sort(
        (a, b) =>
          Number(a.sectors.length > 0) - Number(b.sectors.length > 0) || (a.level ?? top) - (b.level ?? top),
      );
  return (code) => (isOfSide(found(lookup.occupations, code)) ? ways(code) : []);
}

/** The control side of the trades left (`at`), the nearest for who makes things, with its certificates. What is known of the product serves there. */
export function controlSide(
  world: World,
  at: readonly string[],
  near: (code: string) => number,
  options: Options,
): EntryTrade[] {
  const ways = controlCertificates(world, at, options);
  return world.space.lookup.catalogue.occupations
    .map(({ code, label }) => ({ code, label, ways: ways(code) }))
    .filter(({ ways: all }) => all.length > 0)
    .sort((a, b) => near(b.code) - near(a.code) || (a.code < b.code ? -1 : 1))
    .map(({ code, label, ways: all }) => ({
      id: code,
      label,
      certificates: all.slice(0, mostCertificates).map((one) => certificateOf(world, one, options)),
    }));
}
