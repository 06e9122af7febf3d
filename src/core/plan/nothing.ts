import { found } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { isGivenHere, isProposable } from '../catalogue/reserve.ts';
import { named, type Named } from '../catalogue/summary.ts';
import { allowsPathway, noOptions, type Options, type Target } from './ask.ts';
import { rankOf } from '../catalogue/evidence.ts';
import { fledFrom } from './fled.ts';
import { isThere } from './heart.ts';
import { alsoThere, sectorsAsItIs } from './exercised.ts';
import { metOf } from './heart-met.ts';
import { entryNamedFirst } from './entered-first.ts';
import { entryTrades, type EntryTrade } from './entries.ts';
import { domainOf } from './industry.ts';
import type { Problem } from './question.ts';
import { sparedSectors, sparesPlace, sparesWork } from './settings.ts';
import { movesOf } from './ways-on.ts';
import { goals } from './problem.ts';
import { certificateOf, tradeCertificates, type TradeCertificate } from './trade-certificates.ts';
import type { World } from './world.ts';

type Label = { id: string; label: string };

/** What to say when no plan is found: what is missing, what is nearest, and which constraints took pathways away. */
export type NoPlan = {
  /** Core gestures of the trade aimed at that are not claimed; empty when no single trade is aimed at. */
  missing: Label[];
  /** How many core gestures the trade aimed at has; 0 when no single trade is. */
  core: number;
  /** Trades within one move that have most of those gestures; towards a sector of which nothing can be said, the near trades of anywhere. */
  near: (Label & { shared: number; core: number })[];
  /** How many pathways in force lead there without constraints, and how many each constraint alone takes away. */
  pathways: number;
  excluded: Partial<Record<keyof Options, number>>;
  /** Certificates of the trade exercised there as it is, or of the trade aimed at: what can be asked for by number. */
  certificates: TradeCertificate[];
  /** Trades of entry, where nothing of the trade left serves and no constraint is the cause: a new trade, all of it to learn. */
  entries: EntryTrade[];
  /** Where nothing else can be said, or the trade aimed at is one's own: the sectors where it is exercised as it is, without those refused. */
  elsewhere: Named[];
};

const mostNear = 5;
const mostElsewhere = 4;
/** More of one's own trade: it is the answer. */
const mostOwn = 12;

/**
 * Trades on the way to another one: of its domain, of a sector of the person, or in every industry. Chance gestures send a sorter who would lead a
 * team of a plant to the green spaces.
 */
function isOnTheWay({ space: { lookup } }: World, { at }: Problem['start'], trade: string, code: string) {
  const sectors = (one: string) => (lookup.sectorsByOccupation.get(one) ?? []).map(({ id }) => id);
  const own = new Set([trade, ...at].flatMap(sectors));
  return (
    found(lookup.occupations, code).widespread === true ||
    [trade, ...at].some((one) => domainOf(one) === domainOf(code)) ||
    sectors(code).some((id) => own.has(id))
  );
}

function nearTrades(world: World, problem: Problem, { settings }: Options): NoPlan['near'] {
  const { trade } = problem;
  if (trade === null) return [];
  const fled = fledFrom(world, problem.start.at, settings);
  const core = new Set(world.core(trade));
  return movesOf(world, problem.start)
    .filter(({ move }) => problem.allowsOccupation(move.to) && !fled.trade(move.to))
    .filter(({ move }) => isOnTheWay(world, problem.start, trade, move.to))
    .map(({ move }) => {
      const shared = [...core].filter(isThere(world, world.occupationLevels(move.to), trade)).length;
      const { label } = found(world.space.lookup.occupations, move.to);
      return { id: move.to, label, shared, core: core.size };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
    .slice(0, mostNear);
}

/** Near trades of anywhere, those where ROME sends first, then the nearest: where to look when a sector has nothing for a trade. */
function nearAnywhere(
  world: World,
  { start, near, relevance, allowsOccupation }: Problem,
  { settings }: Options,
): NoPlan['near'] {
  const { occupations } = world.space.lookup;
  const fled = fledFrom(world, start.at, settings);
  return movesOf(world, start)
    .filter(
      ({ move }) =>
        allowsOccupation(move.to) && !fled.trade(move.to) && relevance.trade(move.to, start.levels),
    )
    .map(({ move }) => ({ move, ...metOf(world, { start }, move.to) }))
    .sort(
      (a, b) =>
        rankOf(a.move.evidence) - rankOf(b.move.evidence) ||
        near(b.move.to) - near(a.move.to) ||
        (a.move.to < b.move.to ? -1 : 1),
    )
    .slice(0, mostNear)
    .map(({ move: { to }, met, of }) => ({
      id: to,
      label: found(occupations, to).label,
      shared: met,
      core: of,
    }));
}

/** The pathways of a target that are given here: none of the armed forces to a civilian is counted, as none is named. */
const waysHere = (world: World, at: readonly string[], target: Target): Pathway[] =>
  goals(world, target)
    .pathways.map((id) => found(world.space.lookup.pathways, id))
    .filter((one) => isGivenHere(one, at));

function excludedBy(
  world: World,
  at: readonly string[],
  target: Target,
  options: Options,
): Pick<NoPlan, 'pathways' | 'excluded'> {
  const all = waysHere(world, at, target);
  const pathways = all.filter((pathway) => allowsPathway(noOptions(), pathway));
  const keys = ['sectors', 'avoid', 'maxLevel', 'routes', 'registeredOn', 'refused'] as const;
  const excluded: NoPlan['excluded'] = {};
  for (const key of keys) {
    const alone: Options = { ...noOptions(), [key]: options[key] };
    const count = pathways.filter((pathway) => !allowsPathway(alone, pathway)).length;
    if (count > 0) excluded[key] = count;
  }
  return { pathways: pathways.length, excluded };
}

/** The trades whose certificates are worth asking for: those exercised there as they are, or the one aimed at. */
const tradesToCertify = (there: readonly string[], { trade }: Problem): readonly string[] =>
  there.length > 0 || trade === null ? there : [trade];

/** Where no certificate is mainly of the trade aimed at: those whose records name it all the same, which are counted, sure ones first. */
function ofTradeAimedAt(
  world: World,
  { trade, start, relevance }: Problem,
  target: Target,
  options: Options,
): TradeCertificate[] {
  if (trade === null || target.kind !== 'occupation' || start.at.includes(trade)) return [];
  const fled = fledFrom(world, start.at, options.settings);
  const doubt = (one: Pathway) => Number(!isProposable(one, start.at));
  return waysHere(world, start.at, target)
    .filter((one) => allowsPathway(options, one) && !fled.pathway(one) && relevance.fits(one.title))
    .sort((a, b) => doubt(a) - doubt(b) || (a.id < b.id ? -1 : 1))
    .slice(0, mostNear)
    .map((one) => certificateOf(world, one, options));
}

/** What is nearest when nothing leads to the target. */
export function nothingFound(world: World, problem: Problem, target: Target, options: Options): NoPlan {
  // A trade that has there what is to be avoided is not one to stay in: others are said.
  const spared = sparesWork(world.space.lookup, options.settings);
  const there = alsoThere(world, problem.start.at, target)
    .map(({ id }) => id)
    .filter((id) => spared(found(world.space.lookup.occupations, id)));
  const core = problem.trade === null ? [] : world.core(problem.trade);
  const missing = core
    .filter((place) => !isThere(world, problem.start.levels, problem.trade ?? '')(place))
    .flatMap((place) => world.space.lookup.catalogue.skills[place] ?? [])
    .map(({ id, label }) => ({ id, label }));
  const counts = excludedBy(world, problem.start.at, target, options);
  // Where a constraint takes certificates away, it is not the trade left that does not serve.
  const isNew =
    there.length === 0 &&
    Object.keys(counts.excluded).length === 0 &&
    sparesPlace(world.space.lookup, target, options.settings);
  const entries = isNew ? entryTrades(world, problem, target, options) : [];
  const isBare = target.kind === 'field' && isNew && entries.length === 0;
  const own = target.kind === 'occupation' && problem.start.at.includes(target.code) ? [target.code] : null;
  const elsewhere =
    own === null && !isBare
      ? []
      : sparedSectors(sectorsAsItIs(world, own ?? problem.start.at), options.settings).filter(
          ({ id }) => !options.avoid.includes(id),
        );
  const trades = tradesToCertify(there, problem);
  const certified = tradeCertificates(world, trades, problem.start.at, options, target);
  const certificates = certified.length > 0 ? certified : ofTradeAimedAt(world, problem, target, options);
  return {
    missing,
    core: core.length,
    near: isBare ? nearAnywhere(world, problem, options) : nearTrades(world, problem, options),
    certificates:
      own === null ? entryNamedFirst(world, problem, target, options, certificates) : certificates,
    entries,
    elsewhere: elsewhere.slice(0, own === null ? mostElsewhere : mostOwn).map(named),
    ...counts,
  };
}

/**
 * What to say in place of faint plans alone: towards a sector, trades by which one enters it say more than a certificate that has next
 * to nothing of the person. `sure`: what is said otherwise. Null when something is, or when there is no trade of entry.
 */
export function insteadOfFaint(
  world: World,
  problem: Problem,
  target: Target,
  options: Options,
  sure: readonly unknown[],
): NoPlan | null {
  if (sure.length > 0 || target.kind !== 'field') return null;
  const none = nothingFound(world, problem, target, options);
  return none.entries.length > 0 ? none : null;
}
