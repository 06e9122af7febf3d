import { overseasOf } from '../catalogue/overseas.ts';
import { opensVae } from '../catalogue/vae.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { found } from '../catalogue/lookup.ts';
import { isResponsibility } from './responsibility.ts';
import { bandKept, bandOf, enoughSkills, groupOf, isThin, tally } from './band.ts';
import { blocMatch } from './bloc-state.ts';
import { claimsOf, type Claims } from './claims.ts';
import type { Demand } from './demand.ts';
import { cosines, rounded, type Vector } from '../vectors/vectors.ts';
import { addItem } from './items.ts';
import { byScore, occupationMatches } from './occupation-matches.ts';
import type { Space } from './space.ts';
import { tradeNearness, type TradeNearness } from './trade-nearness.ts';
import type { BlocMatch, Gates, OccupationMatch, PathwayMatch } from './types.ts';

/** What a pathway known by its occupations only keeps of its score. */
export const weakShare = 0.75;

/** What a person claims, as a vector. */
export function vectorOf({ items }: Space, claims: Claims): Vector {
  const vector: Vector = new Map();
  for (const [id, strength] of claims.strength) addItem(vector, items, id, strength);
  return vector;
}

/** Whether a trade skill that is not asked in every trade is claimed as such. */
function anchored({ strength }: Claims, { blocs }: Demand): boolean {
  return blocs.some(({ skills }) => skills.some(({ id, anchor }) => anchor && strength.has(id)));
}

/** The trade held that a record names: the first one of the profile. */
function ownTrade({ lookup }: Space, claims: Claims, id: string): string | null {
  if (claims.trades.length === 0) return null;
  const named = found(lookup.pathways, id).occupations.map(({ code }) => code);
  return claims.trades.find((code) => named.includes(code)) ?? null;
}

/** Whether the title of a pathway tells a responsibility, for who tells trades of which none has one. */
function asksToLead({ lookup }: Space, { trades }: Claims, id: string): boolean {
  const leads = (code: string) => isResponsibility(lookup.occupations.get(code)?.label ?? '');
  return trades.length > 0 && isResponsibility(found(lookup.pathways, id).title) && !trades.some(leads);
}

/** One pathway for a person: its blocs with their states, and what they sum up to. */
function matchOne(
  space: Space,
  claims: Claims,
  demand: Demand,
  cosine: number,
  { isForeign, isNext }: TradeNearness,
): { match: PathwayMatch; blocs: BlocMatch[] } {
  const blocs = demand.blocs.map((bloc) => blocMatch(space, claims, bloc));
  const sum = tally(blocs);
  const sure = demand.evidence === 'curated' ? 1 : weakShare;
  const damped = Math.min(1, Math.max(0, cosine)) * Math.min(1, sum.asked / enoughSkills) * sure;
  const own = ownTrade(space, claims, demand.id);
  const band = bandKept(bandOf(sum, demand.evidence, sum.same > 0 && anchored(claims, demand)), {
    score: damped,
    held: sum.held,
    leads: () => asksToLead(space, claims, demand.id),
    isForeign: () => isForeign(demand.id),
    isNext: () => isNext(demand.id),
  });
  const match: PathwayMatch = {
    id: demand.id,
    own,
    thin: isThin(sum),
    score: rounded(damped),
    band: own === null ? band : 'close',
    evidence: demand.evidence,
    acquired: sum.acquired,
    toAssess: sum.toAssess,
    toLearn: sum.toLearn,
    trade: { same: sum.same, context: sum.context, asked: sum.tradeAsked },
  };
  return { match, blocs };
}

/** Demands -> their matches for who claims nothing, computed once. */
const untouchedCache = new WeakMap<readonly Demand[], PathwayMatch[]>();

/** A pathway that shares no feature with the claims, no bloc being held, stands as for an empty profile: most of them. */
function untouched(space: Space): PathwayMatch[] {
  const known = untouchedCache.get(space.demands);
  if (known) return known;
  const nothing = claimsOf(space, emptyProfile());
  const trades = tradeNearness(space, nothing, new Map());
  const matches = space.demands.map((demand) => matchOne(space, nothing, demand, 0, trades).match);
  untouchedCache.set(space.demands, matches);
  return matches;
}

function pathwayMatches(space: Space, claims: Claims, vector: Vector): PathwayMatch[] {
  const scores = cosines(space.byDemand, vector, space.demands.length);
  const trades = tradeNearness(space, claims, vector);
  const idle = claims.blocs.size === 0 ? untouched(space) : [];
  return space.demands.map((demand, at) => {
    const score = scores[at] ?? 0;
    const idles = score === 0 && ownTrade(space, claims, demand.id) === null;
    return (idles ? idle[at] : undefined) ?? matchOne(space, claims, demand, score, trades).match;
  });
}

const places = { own: 0, reach: 1, further: 2 } as const;
const bands = { close: 0, reachable: 1, far: 2 } as const;

/** How a pathway can be had by validation of experience: the first thing to tell who exercises the trade. */
function vaeOf({ lookup }: Space, id: string): number {
  return [true, null, false].indexOf(opensVae(found(lookup.pathways, id)));
}

/** The years that the longest trade named by a record was held; after them all, when nobody told them. */
function yearsOf({ lookup }: Space, { jobs }: Profile): (one: PathwayMatch) => number {
  const told = new Map(jobs.map(({ code, years }) => [code, years ?? -1]));
  return ({ id, own }) => {
    const codes = own === null ? [] : found(lookup.pathways, id).occupations.map(({ code }) => code);
    return Math.max(-1, ...codes.map((code) => told.get(code) ?? -1));
  };
}

/**
 * The order of the list: its three groups; records of a trade held by the years it was held, the longest first, then by whether they
 * open to VAE; then scores, ids.
 */
function inOrder(space: Space, profile: Profile, pathways: PathwayMatch[]): PathwayMatch[] {
  const yearsAt = yearsOf(space, profile);
  const held = new Map(pathways.map((one) => [one.id, yearsAt(one)]));
  const years = ({ id }: PathwayMatch) => held.get(id) ?? -1;
  const vae = new Map(pathways.flatMap(({ id, own }) => (own === null ? [] : [[id, vaeOf(space, id)]])));
  const open = ({ id }: PathwayMatch) => vae.get(id) ?? 0;
  /** What has ended, then what is given overseas only, comes last. */
  const last = ({ id }: PathwayMatch) => {
    const { status, certifiers } = found(space.lookup.pathways, id);
    return status === 'inactive' ? 2 : Number(overseasOf({ certifiers }) !== null);
  };
  return pathways.sort(
    (a, b) =>
      places[groupOf(a)] - places[groupOf(b)] ||
      bands[a.band] - bands[b.band] ||
      last(a) - last(b) ||
      years(b) - years(a) ||
      open(a) - open(b) ||
      byScore(a, b),
  );
}

/**
 * Pathways, in the order of their groups and bands, and the fifty nearest occupations, the highest score first; equal ones by id. In a band,
 * what has ended is last.
 */
export function match(
  space: Space,
  profile: Profile,
): { pathways: PathwayMatch[]; occupations: OccupationMatch[] } {
  const claims = claimsOf(space, profile);
  const vector = vectorOf(space, claims);
  const pathways = pathwayMatches(space, claims, vector);
  return {
    pathways: inOrder(space, profile, pathways),
    occupations: occupationMatches(space, vector, claims),
  };
}

function gatesOf(space: Space, profile: Profile, id: string): Gates {
  const pathway = found(space.lookup.pathways, id);
  const levels = profile.certifications.flatMap((held) => space.lookup.pathways.get(held)?.level ?? []);
  const { training, certification } = pathway.prerequisites;
  return {
    levelStep: pathway.level === null || levels.length === 0 ? null : pathway.level - Math.max(...levels),
    ends: pathway.ends,
    prerequisites:
      training === null && certification === null ? null : training === true || certification === true,
    routes: pathway.routes,
  };
}

/** Why a pathway stands where it does: each bloc, each skill, and the gates beside. Throws on an unknown pathway. */
export function explain(
  space: Space,
  profile: Profile,
  id: string,
): { match: PathwayMatch; blocs: BlocMatch[]; gates: Gates } {
  const claims = claimsOf(space, profile);
  const at = space.demands.findIndex((demand) => demand.id === id);
  const vector = vectorOf(space, claims);
  const scores = cosines(space.byDemand, vector, space.demands.length);
  const trades = tradeNearness(space, claims, vector);
  return {
    ...matchOne(space, claims, found(space.demandOf, id), scores[at] ?? 0, trades),
    gates: gatesOf(space, profile, id),
  };
}
