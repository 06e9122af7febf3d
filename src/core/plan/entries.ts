import { found } from '../catalogue/lookup.ts';
import { isGivenHere, isProposable } from '../catalogue/reserve.ts';
import { endsSoon, inForceFirst } from '../catalogue/status.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { emptyProfile } from '../profile/profile.ts';
import { allowsPathway, type Options, type Target } from './ask.ts';
import { familiesOf } from './belonging.ts';
import { handledIn } from './handled.ts';
import { domainOf, mainlyOfAnother, otherIndustry } from './industry.ts';
import { isBorneBadly } from './last-certificates.ts';
import { sectorsOfFlour } from './matter.ts';
import { leastNear } from './nearness.ts';
import type { Problem } from './question.ts';
import { usualLevel } from './relevance.ts';
import { isRunning, isTechnician } from '../text/responsibility.ts';
import { saysIndustryAtLarge } from './same-work.ts';
import { isShared } from './shared.ts';
import { sparesByTitle } from './spared-pathways.ts';
import { certificateOf, type TradeCertificate } from './trade-certificates.ts';
import { openLevel } from './open-level.ts';
import { twinPathways } from './twin-trades.ts';
import { openToAll } from './wide.ts';
import type { World } from './world.ts';

/** A trade by which one enters without any gesture of it: nothing is carried over, all is to learn. */
export type EntryTrade = { id: string; label: string; certificates: TradeCertificate[] };

export type Most = {
  all: number;
  /** Trades of the sectors themselves, beside those that every industry has. */
  own: number;
};
/** Where something is aimed at. */
export const towardsOne: Most = { all: 4, own: 2 };
/** From this likeness of names on, a trade is of the same kind: who drives diggers, among forest machines. */
const leastAlike = 0.25;
const mostCertificates = 2;

/**
 * Where nothing of the person's trade serves: the trades of the sectors aimed at that a certificate of entry teaches, with these
 * certificates. First two of the sectors themselves, those with most such certificates of the sectors first; then, in an industry,
 * those that every industry has, the near ones and the most open ones first; more of the sectors where these are few. The trade aimed at alone when it is one of entry. `also`:
 * trades that are looked at beside those that every industry has.
 */
export function entryTrades(
  world: World,
  problem: Problem,
  target: Target,
  options: Options,
  most = towardsOne,
  also: readonly string[] = [],
): EntryTrade[] {
  const { lookup } = world.space;
  const handled = handledIn(world, problem.start.at, options.settings);
  const teaches = teaching(world, problem, target, options, handled, most === towardsOne);
  const ofSectors = (one: Pathway) => isOf(target, one);
  // Towards anywhere, a certificate of one branch (a forklift among the vines) is not the first.
  const isFirst = (one: Pathway) => most === towardsOne && ofSectors(one);
  const isLate = isBorneBadly(lookup, options.settings);
  // What may make one ill is in flour, which skins and lungs bear no better than what one leaves.
  const flour = sectorsOfFlour(lookup.catalogue.sectors, options.settings);
  const isLast = (one: Pathway) => isShared(one, { avoid: [...options.avoid, ...flour] });
  const entered = (codes: readonly string[], score: (code: string, ways: readonly Pathway[]) => number[]) =>
    codes
      .filter((code) => problem.relevance.fits(found(lookup.occupations, code).label))
      .map((code) => ({ code, ways: inOrder(code) }))
      .filter(({ ways }) => ways.length > 0)
      .map((one) => ({ ...one, score: score(one.code, one.ways) }))
      .sort((a, b) => highest(a.score, b.score) || (a.code < b.code ? -1 : 1));
  // What ends within weeks, and what its title says to be of another industry than those of the trade (boats, for who maintains machines), come last.
  const isOfElse = (code: string, { sectors }: Pathway) => {
    const own = new Set((lookup.sectorsByOccupation.get(code) ?? []).map(({ id }) => id));
    const titled = sectors.filter(({ evidence }) => evidence === 'title');
    return titled.length > 0 && !titled.some(({ sector }) => own.has(sector) || isAimed(sector));
  };
  const isAimed = (sector: string) =>
    most === towardsOne && target.kind === 'field' && target.sectors.includes(sector);
  const inOrder = (code: string): Pathway[] => {
    const isElse = (one: Pathway) => isOfElse(code, one);
    const twins = twinPathways(world, code);
    const isTwin = (one: Pathway) => twins.includes(one);
    return inForceFirst(
      teaches(code).sort(lowestFirst({ isFirst, isLate, isLast, isElse, isTwin }, options.today)),
      options.today,
    );
  };
  const isLike = (code: string) =>
    problem.start.at.some((from) => world.titles.alike(from, code) >= leastAlike);
  // Who has no trade yet, towards a family, enters by a trade of every industry, whose name promises no more than its certificate.
  const begins = problem.start.at.length === 0 && target.kind === 'field' && target.families.length > 0;
  const openest = (code: string, ways: readonly Pathway[]) => {
    const { label, widespread } = found(lookup.occupations, code);
    return [
      ...[widespread === true, !isTechnician(label), saysIndustryAtLarge(label)].map(Number),
      ways.length,
    ];
  };
  const own = entered([...problem.occupations], (code, ways) => [
    Number(ways.some((one) => isProposable(one, problem.start.at))),
    Number(isLike(code)),
    ...(begins ? openest(code, ways) : []),
    ways.filter(ofSectors).length,
    problem.near(code),
  ]);
  const open = entered(
    [...new Set([...openToAll(world, problem, target), ...also])].filter(
      (code) =>
        !problem.occupations.has(code) &&
        problem.allowsOccupation(code) &&
        (!isCleaning(world, code) || problem.near(code) >= leastNear),
    ),
    (code, ways) => [
      problem.near(code) >= leastNear ? problem.near(code) : 0,
      Number(ways.some(ofSectors)),
      openness(world, code),
      problem.near(code),
    ],
  );
  // Of many sectors, trades of as many families as can be.
  const spread = most === towardsOne ? own : onePerFamily(world, own);
  const ownFirst = spread.slice(0, Math.max(most.own, most.all - open.length));
  const opened = onePerFamily(world, open);
  // Towards one place, its own trades first; without any, those that most people enter.
  return (
    most === towardsOne ? [...ownFirst, ...opened] : [...opened.slice(0, most.all - most.own), ...ownFirst]
  )
    .slice(0, most.all)
    .map(({ code, ways }) => ({
      id: code,
      label: found(lookup.occupations, code).label,
      certificates: ways.slice(0, mostCertificates).map((one) => certificateOf(world, one, options)),
    }));
}

/** Whether a trade is of cleaning: named to who is near it only, a skilled person laughs at it. */
const isCleaning = (world: World, code: string): boolean =>
  familiesOf(world, [code]).includes('nettoyage-industriel');

/** The first trade of each family, then the others: packing, storing and mounting rather than three ways of packing. */
export function onePerFamily<T extends { code: string }>(world: World, trades: readonly T[]): T[] {
  const seen = new Set<string>();
  const first = trades.filter(({ code }) => {
    const own = familiesOf(world, [code]);
    const isNew = own.length === 0 || own.some((id) => !seen.has(id));
    for (const id of own) seen.add(id);
    return isNew;
  });
  return [...first, ...trades.filter((one) => !first.includes(one))];
}

/** Compares two lists of scores of one length: the higher first. */
const highest = (a: readonly number[], b: readonly number[]): number =>
  a.map((score, at) => (b[at] ?? 0) - score).find((difference) => difference !== 0) ?? 0;

/** From how many other domains ROME sends to a trade: who leaves any trade is taken there more easily. */
const openness = ({ into }: Pick<World, 'into'>, code: string): number =>
  new Set(
    (into.get(code) ?? []).flatMap(({ from, move }) =>
      move.evidence === 'official' && domainOf(from) !== domainOf(code) ? [domainOf(from)] : [],
    ),
  ).size;

/** Whether a certificate is of one of the sectors aimed at. */
const isOf = (target: Target, { sectors }: Pathway): boolean =>
  target.kind === 'field' && sectors.some(({ sector }) => target.sectors.includes(sector));

/**
 * The certificates that teach a trade to who starts: of that trade and of no other industry, asking for no responsibility, at the level
 * of an entry; one that says no level, for a trade whose others ask for no more. A branch of another sector teaches a trade of the sector
 * aimed at, unless its record is of these other sectors by what it says. One that nothing confirms, towards one place alone, where there is no other.
 */
function teaching(
  world: World,
  { relevance, occupations, start }: Problem,
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
      !isOf(target, one) &&
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
 * before its twin's, those that do not end within six months, the lowest level, the identifier.
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
    one.level ?? openLevel + 1,
  ];
  return (a: Pathway, b: Pathway): number => highest(place(b), place(a)) || (a.id < b.id ? -1 : 1);
};
