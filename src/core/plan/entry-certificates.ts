import type { Pathway } from '../catalogue/pathway.ts';
import { isGivenHere, isProposable } from '../catalogue/reserve.ts';
import { endsSoon, inForceFirst } from '../catalogue/status.ts';
import { emptyProfile } from '../profile/profile.ts';
import { isRunning } from '../text/responsibility.ts';
import { allowsPathway, type Options, type Target } from './ask.ts';
import { handledIn } from './handled.ts';
import { mainlyOfAnother, otherIndustry } from './industry.ts';
import { isBorneBadly } from './last-certificates.ts';
import { sectorsOfFlour } from './matter.ts';
import { openLevel } from './open-level.ts';
import type { Problem } from './question.ts';
import { usualLevel } from './relevance.ts';
import { isShared } from './shared.ts';
import { sparesByTitle } from './spared-pathways.ts';
import { twinPathways } from './twin-trades.ts';
import type { World } from './world.ts';

/** What of a question tells the certificates of an entry apart. */
type Entered = Pick<Problem, 'occupations'> & {
  start: Pick<Problem['start'], 'at'>;
  relevance: Pick<Problem['relevance'], 'fits'>;
};

/**
 * The certificates by which one enters a trade anew, in the order in which they are named, to the trade asked about: the home page's answer and the plan to
 * that trade say the same one first. `isTowardsOne`: one place or trade is aimed at, and not all of them.
 */
export function entryCertificates(
  world: World,
  problem: Entered,
  target: Target,
  options: Options,
  isTowardsOne: boolean,
): (code: string) => Pathway[] {
  const { lookup } = world.space;
  const handled = handledIn(world, problem.start.at, options.settings);
  const teaches = teaching(world, problem, target, options, handled, isTowardsOne);
  // Towards anywhere, a certificate of one branch (a forklift among the vines) is not the first.
  const isFirst = (one: Pathway) => isTowardsOne && isOfAim(target, one);
  const isLate = isBorneBadly(lookup, options.settings);
  // What may make one ill is in flour, which skins and lungs bear no better than what one leaves.
  const flour = sectorsOfFlour(lookup.catalogue.sectors, options.settings);
  const isLast = (one: Pathway) => isShared(one, { avoid: [...options.avoid, ...flour] });
  // What ends within weeks, and what its title says to be of another industry than those of the trade (boats, for who maintains machines), come last.
  const isOfElse = (code: string, { sectors }: Pathway) => {
    const own = new Set((lookup.sectorsByOccupation.get(code) ?? []).map(({ id }) => id));
    const titled = sectors.filter(({ evidence }) => evidence === 'title');
    return titled.length > 0 && !titled.some(({ sector }) => own.has(sector) || isAimed(sector));
  };
  const isAimed = (sector: string) =>
    isTowardsOne && target.kind === 'field' && target.sectors.includes(sector);
  return (code) => {
    const isElse = (one: Pathway) => isOfElse(code, one);
    const twins = twinPathways(world, code);
    const isTwin = (one: Pathway) => twins.includes(one);
    return inForceFirst(
      teaches(code).sort(lowestFirst({ isFirst, isLate, isLast, isElse, isTwin }, options.today)),
      options.today,
    );
  };
}

/** Whether a certificate is of one of the sectors aimed at. */
export const isOfAim = (target: Target, { sectors }: Pathway): boolean =>
  target.kind === 'field' && sectors.some(({ sector }) => target.sectors.includes(sector));

/**
 * The certificates that teach a trade to who starts: of that trade and of no other industry, asking for no responsibility, at the level
 * of an entry; one that says no level, for a trade whose others ask for no more. A branch of another sector teaches a trade of the sector
 * aimed at, unless its record is of these other sectors by what it says. One that nothing confirms, towards one place alone, where there is no other.
 */
function teaching(
  world: World,
  { relevance, occupations, start }: Entered,
  target: Target,
  options: Options,
  handled: readonly string[],
  isTowardsOne: boolean,
) {
  // What makes one ill is in the sectors that handle it: they are among those aimed at when one aims anywhere.
  const isHandled = ({ sectors }: Pathway) =>
    target.kind === 'field' &&
    sectors.some(({ sector }) => handled.includes(sector) && target.sectors.includes(sector));
  const spares = sparesByTitle(options.settings);
  const otherwhere = otherIndustry(world, emptyProfile(), target);
  const elsewhere = (code: string, one: Pathway) =>
    otherwhere(one) ||
    // Towards a trade of several industries, none that its title says of one of them.
    (target.kind === 'occupation' &&
      (world.space.lookup.sectorsByOccupation.get(code) ?? []).length > 1 &&
      one.sectors.some(({ evidence }) => evidence === 'title')) ||
    (target.kind === 'field' &&
      !isOfAim(target, one) &&
      one.sectors.some(({ evidence }) => !occupations.has(code) || said.has(evidence)));
  const waysTo = (code: string): Pathway[] => {
    const open = (usualLevel(world, code) ?? Infinity) <= openLevel;
    const known = world.space.lookup.pathwaysByOccupation.get(code) ?? [];
    const twins = twinPathways(world, code);
    return [...new Set([...known, ...twins])].filter(
      (one) =>
        (one.level === null ? open : one.level <= openLevel) &&
        allowsPathway(options, one) &&
        isGivenHere(one, start.at) &&
        relevance.fits(one.title) &&
        !isRunning(one.title) &&
        spares(one) &&
        !isHandled(one) &&
        !elsewhere(code, one) &&
        (twins.includes(one) || !mainlyOfAnother(world, code, one)),
    );
  };
  return (code: string): Pathway[] => {
    const all = waysTo(code);
    const sure = all.filter((one) => isProposable(one, start.at));
    return sure.length > 0 || !isTowardsOne ? sure : all;
  };
}

/** Links to a sector that rest on what a record says. */
const said: ReadonlySet<string> = new Set(['title', 'curated']);

type Test = (one: Pathway) => boolean;

/**
 * Certificates of the sectors first, those that one would bear badly last; then those with a number, those of no sector that is refused or of flour, those of no other industry, those of the trade itself
 * before its twin's, those that do not end within six months, those whose blocs are known, the lowest level, the identifier.
 */
const lowestFirst = (
  is: Record<'isFirst' | 'isLate' | 'isLast' | 'isElse' | 'isTwin', Test>,
  today: string | null,
) => {
  const place = (one: Pathway): number[] => [
    Number(!is.isFirst(one)),
    Number(is.isLate(one)),
    Number(one.register === null),
    Number(is.isLast(one)),
    Number(is.isElse(one)),
    Number(is.isTwin(one)),
    Number(endsSoon(one, today)),
    Number(one.blocs.length === 0),
    one.level ?? openLevel + 1,
  ];
  return (a: Pathway, b: Pathway): number => highestFirst(place(b), place(a)) || (a.id < b.id ? -1 : 1);
};

/** Compares two lists of scores of one length: the higher first. */
export const highestFirst = (a: readonly number[], b: readonly number[]): number =>
  a.map((score, at) => (b[at] ?? 0) - score).find((difference) => difference !== 0) ?? 0;
