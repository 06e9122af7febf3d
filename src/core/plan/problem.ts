import { claimsOf, profileOf, withTrades } from '../match/claims.ts';
import { isOpenTo } from '../match/doctors.ts';
import { byScore, leastScore } from '../match/occupation-matches.ts';
import { found } from '../catalogue/lookup.ts';
import { isProposable } from '../catalogue/reserve.ts';
import { isThere } from './heart.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { allowedWork } from './allowed-work.ts';
import { allowsPathway, type Options, type Start, type Target } from './ask.ts';
import type { Course } from './course.ts';
import { farOf } from './far.ts';
import { heartOfFamilies } from './family-heart.ts';
import { fledFrom } from './fled.ts';
import { levelsOf } from './levels.ts';
import { sparesMatter } from './matter.ts';
import { withinReach, type Move } from './moves.ts';
import type { Problem } from './question.ts';
import { stagesOf } from './stages.ts';
import type { Trip } from './trip.ts';
import { nameOfKind } from './naming.ts';
import { nearnessOf, skillNearness, type Nearness } from './nearness.ts';
import { rounded } from '../vectors/vectors.ts';
import { ownTrade } from './own-trade.ts';
import { refusedWork } from './refused-work.ts';
import { relevanceOf } from './relevance.ts';
import { tradesToo } from './arrivals.ts';
import { sparesPathway, sparesPlace, sparesWork } from './settings.ts';
import { isOnlyGrown } from './of-fields.ts';
import { keepsLevel } from './step-down.ts';
import { twinPathways } from './twin-trades.ts';
import type { World } from './world.ts';

/** The profile of who leaves: an occupation counts as practised whole. */
export function profileAt({ space }: World, start: Start): Profile {
  if (start.kind === 'profile') return withTrades(space, start.profile);
  return profileOf(found(space.lookup.occupations, start.code));
}

/**
 * Trades within reach of a profile that names no job: half of their core gestures are claimed. All of them, not only the nearest ones that a
 * profile is told of: what is aimed at is rarely the nearest.
 */
function firstMovesOf(world: World, profile: Profile, trip: Pick<Trip, 'levels'>): Move[] {
  const near = skillNearness(world, profile);
  const shared = (code: string) => world.core(code).filter(isThere(world, trip.levels, code)).length;
  return world.space.occupations
    .filter((one) => isOpenTo(one, []))
    .map(({ code }) => ({ id: code, score: rounded(near(code)) }))
    .filter(({ id, score }) => score > leastScore && withinReach(shared(id), world.core(id).length))
    .sort(byScore)
    .map(({ id, score }) => ({ to: id, evidence: 'estimated', score }));
}

/** Where a start stands: what it claims and holds. */
export function tripFrom(world: World, profile: Profile): Trip {
  const claims = claimsOf(world.space, profile);
  const levels = levelsOf(world.places, claims.strength);
  const at = profile.jobs.map(({ code }) => code).filter((code) => world.space.lookup.occupations.has(code));
  return {
    legs: [],
    left: at,
    at: [...new Set(at)],
    levels,
    held: claims.blocs,
    firstMoves: at.length === 0 ? firstMovesOf(world, profile, { levels }) : [],
    cost: { blocs: 0, steps: 0, evidence: 0, level: 0 },
  };
}

/** The highest level among the certifications held; null when none is known. */
export function levelHeld({ space }: World, { certifications }: Profile): number | null {
  const levels = certifications.flatMap((id) => space.lookup.pathways.get(id)?.level ?? []);
  return levels.length === 0 ? null : Math.max(...levels);
}

/** Trades and pathways of arrival of a target, before constraints. */
export function goals(world: World, target: Target): { occupations: string[]; pathways: string[] } {
  const { lookup } = world.space;
  if (target.kind === 'pathway') return { occupations: [], pathways: [target.id] };
  if (target.kind === 'occupation') {
    const leading = [
      ...(lookup.pathwaysByOccupation.get(target.code) ?? []),
      ...twinPathways(world, target.code),
    ];
    return { occupations: [target.code], pathways: [...new Set(leading.map(({ id }) => id))] };
  }
  const has = (chosen: readonly string[], own: readonly string[]) =>
    chosen.length === 0 || own.some((one) => chosen.includes(one));
  const names = (records: readonly { id: string }[] | undefined) => (records ?? []).map(({ id }) => id);
  const isOfHeart = heartOfFamilies(lookup, target);
  const too = new Set(target.sectors.flatMap((id) => tradesToo(world, id)));
  return {
    occupations: lookup.catalogue.occupations
      .filter(({ code }) => too.has(code) || has(target.sectors, names(lookup.sectorsByOccupation.get(code))))
      .filter(({ code }) => has(target.families, names(lookup.familiesByOccupation.get(code))))
      .map(({ code }) => code),
    pathways: lookup.catalogue.pathways
      .filter(({ sectors }) =>
        has(
          target.sectors,
          sectors.map(({ sector }) => sector),
        ),
      )
      .filter(({ families }) =>
        has(
          target.families,
          families.map(({ family }) => family),
        ),
      )
      .filter(isOfHeart)
      .map(({ id }) => id),
  };
}

/** The problem of a start, a target and constraints. What is held already is no goal. */
export function problemOf(world: World, start: Start, target: Target, options: Options): Problem {
  const profile = profileAt(world, start);
  const trip = tripFrom(world, start.kind === 'occupation' ? atWork(profile, start.code) : profile);
  const { lookup } = world.space;
  const sectors = (code: string) => (lookup.sectorsByOccupation.get(code) ?? []).map(({ id }) => id);
  const sparing = sparesMatter(
    trip.at.map((code) => found(lookup.occupations, code)),
    options.settings,
  );
  const spares = sparesWork(lookup, options.settings);
  const level = keepsLevel(lookup, trip.at, options.settings);
  const refused = refusedWork(world, options.avoid);
  const own = ownTrade(trip.at.map((code) => found(lookup.occupations, code).label));
  // Asked for by its name, it is aimed at.
  const isOwn = (code: string) => target.kind === 'field' && own(found(lookup.occupations, code).label);
  const works = allowedWork(world, trip.at, options);
  const allowed = (code: string) => !isOwn(code) && works(code);
  const sparesField = sparesPathway(lookup, options.settings);
  // A pathway that leads only to trades whose conditions are avoided leads nowhere.
  const spared = ({ pathway }: Course) =>
    sparesField(pathway) &&
    level.pathway(pathway) &&
    (pathway.occupations.length === 0 ||
      pathway.occupations.some(({ code }) => {
        const trade = found(lookup.occupations, code);
        return spares(trade) && sparing(trade);
      }));
  const fled = fledFrom(world, trip.at, options.settings);
  // What is of the place aimed at is judged by its trades.
  const isThere = ({ sectors: own }: Course['pathway']) =>
    target.kind === 'field' && own.some(({ sector }) => target.sectors.includes(sector));
  const isAimed = (id: string) => target.kind === 'pathway' && target.id === id;
  const ways = [...world.courses.values()].filter(
    (course) =>
      allowsPathway(options, course.pathway) &&
      (isProposable(course.pathway, trip.at) || isAimed(course.pathway.id)) &&
      !refused.pathway(course.pathway) &&
      (isAimed(course.pathway.id) || isThere(course.pathway) || !fled.pathway(course.pathway)) &&
      spared(course) &&
      !profile.certifications.includes(course.pathway.id),
  );
  const goal = goals(world, target);
  const isOfFields = isOnlyGrown(lookup, trip.at, target);
  const pathways = new Set(goal.pathways);
  const inPlace = sparesPlace(lookup, target, options.settings);
  const occupations = new Set(
    goal.occupations.filter((code) => inPlace && allowed(code) && !trip.at.includes(code)),
  );
  const ownSectors = trip.at
    .filter((code) => found(lookup.occupations, code).widespread !== true)
    .flatMap(sectors);
  const courses = commonFirst(
    target,
    new Set(ownSectors),
    ways.filter(({ pathway }) => pathways.has(pathway.id) && !isOfFields(pathway)),
  );
  const nearness = nearnessOf(world, profile);
  const relevance = relevanceOf(world, profile, target, nearness);
  const pathway = target.kind === 'occupation' ? towards(world, target.code, nearness) : nearness.pathway;
  const reachable = inPlace && (target.kind !== 'occupation' || occupations.size > 0);
  return {
    start: trip,
    occupations,
    courses: reachable ? courses : [],
    trade: target.kind === 'occupation' ? target.code : null,
    allowsOccupation: allowed,
    wayOf: (id) => (reachable ? ways.find(({ pathway: way }) => way.id === id) : undefined),
    stages: stagesOf(world, ways, occupations, courses, allowed),
    maxLegs: Math.min(4, Math.max(1, Math.trunc(options.maxLegs))),
    base: levelHeld(world, profile) ?? 0,
    relevance,
    near: nearness.trade,
    nearPathway: nearness.pathway,
    far: farOf({ trade: nearness.trade, pathway }, relevance, trip, occupations, courses, target),
  };
}

/**
 * To a trade aimed at in any industry, a certificate of one branch leads where one is of that branch already; elsewhere, where none that
 * several branches have in common does. One without number leads where no other does.
 */
function commonFirst(
  target: Target,
  own: ReadonlySet<string>,
  courses: readonly Course[],
): readonly Course[] {
  if (target.kind !== 'occupation') return courses;
  const numbered = courses.filter(({ pathway }) => pathway.register !== null);
  const known = numbered.length > 0 ? numbered : courses;
  const isOfBranch = ({ pathway }: Course) => nameOfKind(pathway.kind) === 'byBranch';
  const isOwn = ({ pathway }: Course) => pathway.sectors.some(({ sector }) => own.has(sector));
  const isCommon = ({ pathway }: Course) => pathway.charter !== null;
  const hasCommon = known.some((one) => isOfBranch(one) && isCommon(one));
  return known.filter((one) => !hasCommon || !isOfBranch(one) || isCommon(one) || isOwn(one));
}

function atWork(profile: Profile, code: string): Profile {
  return { ...emptyProfile(), ...profile, jobs: [{ code }] };
}

/** Nearness of a pathway for one trade aimed at: half what it has of that trade, half what the person has of it. */
function towards(world: World, code: string, nearness: Nearness): (id: string) => number {
  const aim = nearnessOf(world, profileAt(world, { kind: 'occupation', code }));
  return (id) => aim.pathway(id) + nearness.pathway(id) / 2;
}
