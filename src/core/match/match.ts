import { emptyProfile, type Profile } from '../profile/profile.ts';
import { found } from '../catalogue/lookup.ts';
import { isResponsibility } from '../text/responsibility.ts';
import { bandOf, enoughSkills, isByChance, isHardlyMet, isThin, tally } from './band.ts';
import { blocMatches } from './bloc-state.ts';
import { claimsOf, type Claims } from './claims.ts';
import { isListed, type Demand } from './demand.ts';
import { cosines, rounded, type Vector } from '../vectors/vectors.ts';
import { addItem } from './items.ts';
import { occupationMatches } from './occupation-matches.ts';
import { inOrder } from './order.ts';
import type { Space } from './space.ts';
import { shareTitled } from './titled.ts';
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
  { isAway, isForeign, isNext }: TradeNearness,
): { match: PathwayMatch; blocs: BlocMatch[] } {
  const blocs = blocMatches(space, claims, demand);
  const sum = tally(blocs);
  const sure = demand.evidence === 'curated' ? 1 : weakShare;
  const damped = Math.min(1, Math.max(0, cosine)) * Math.min(1, sum.asked / enoughSkills) * sure;
  const own = ownTrade(space, claims, demand.id);
  const byChance =
    own === null &&
    isByChance({
      score: damped,
      held: sum.held,
      leads: () => asksToLead(space, claims, demand.id),
      isForeign: () => isForeign(demand.id),
      isNext: () => isNext(demand.id),
    });
  const isAnchored = sum.same > 0 && anchored(claims, demand);
  const band = byChance ? 'far' : bandOf(sum, demand.evidence, isAnchored, isAway(demand.id));
  const match: PathwayMatch = {
    id: demand.id,
    own,
    scant:
      own !== null && !isThin(sum) && isHardlyMet(sum) && shareTitled(space.lookup, demand.id, own) === 0,
    thin: isThin(sum),
    apart: claims.certifications.has(demand.id) || (byChance && claims.trades.length > 0),
    score: rounded(damped),
    band: own === null ? band : 'close',
    evidence: demand.evidence,
    listed: isListed(demand),
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

function pathwayMatches(space: Space, claims: Claims, vector: Vector, trades: TradeNearness): PathwayMatch[] {
  const scores = cosines(space.byDemand, vector, space.demands.length);
  const idle = claims.blocs.size === 0 ? untouched(space) : [];
  return space.demands.map((demand, at) => {
    const score = scores[at] ?? 0;
    const idles = score === 0 && ownTrade(space, claims, demand.id) === null;
    return (idles ? idle[at] : undefined) ?? matchOne(space, claims, demand, score, trades).match;
  });
}

/**
 * Pathways, in the order of their groups and bands, and the fifty nearest occupations, the highest score first; equal ones by id. In a band,
 * what has ended is last. Most ask for pathways only: the occupations are looked for when they are asked for.
 */
export function match(
  space: Space,
  profile: Profile,
): { pathways: PathwayMatch[]; occupations: OccupationMatch[] } {
  const claims = claimsOf(space, profile);
  const vector = vectorOf(space, claims);
  const trades = tradeNearness(space, claims, vector);
  const pathways = pathwayMatches(space, claims, vector, trades);
  let occupations: OccupationMatch[] | undefined;
  return {
    pathways: inOrder(space, profile, pathways, trades),
    get occupations() {
      return (occupations ??= occupationMatches(space, vector, claims, trades));
    },
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
