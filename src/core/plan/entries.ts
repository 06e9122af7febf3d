import { found } from '../catalogue/lookup.ts';
import { isProposable } from '../catalogue/reserve.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { Options, Target } from './ask.ts';
import { familiesOf } from './belonging.ts';
import { domainOf } from './industry.ts';
import { entryCertificates, highestFirst, isOfAim } from './entry-certificates.ts';
import { leastNear } from './nearness.ts';
import type { Problem } from './question.ts';
import { isTechnician } from '../text/responsibility.ts';
import { saysIndustryAtLarge } from './same-work.ts';
import { certificateOf, type TradeCertificate } from './trade-certificates.ts';
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
  const inOrder = entryCertificates(world, problem, target, options, most === towardsOne);
  const ofSectors = (one: Pathway) => isOfAim(target, one);
  const entered = (codes: readonly string[], score: (code: string, ways: readonly Pathway[]) => number[]) =>
    codes
      .filter((code) => problem.relevance.fits(found(lookup.occupations, code).label))
      .map((code) => ({ code, ways: inOrder(code) }))
      .filter(({ ways }) => ways.length > 0)
      .map((one) => ({ ...one, score: score(one.code, one.ways) }))
      .sort((a, b) => highestFirst(a.score, b.score) || (a.code < b.code ? -1 : 1));
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

/** From how many other domains ROME sends to a trade: who leaves any trade is taken there more easily. */
const openness = ({ into }: Pick<World, 'into'>, code: string): number =>
  new Set(
    (into.get(code) ?? []).flatMap(({ from, move }) =>
      move.evidence === 'official' && domainOf(from) !== domainOf(code) ? [domainOf(from)] : [],
    ),
  ).size;
