import { claimsOf } from '../match/claims.ts';
import { vectorOf } from '../match/match.ts';
import { jointNearness } from '../match/trade-nearness.ts';
import type { Space } from '../match/space.ts';
import { cosines, type Vector } from '../vectors/vectors.ts';
import type { Profile } from '../profile/profile.ts';
import type { World } from './world.ts';

/**
 * How near each trade and each pathway is to who leaves, from 0 to about 1.5: what orders plans and keeps what is relevant.
 * A trade: cosine of the skills, and the certifications that lead to both families of trades. A pathway: the nearest of its
 * trades, and the cosine of what it asks for.
 */
export type Nearness = { trade: (code: string) => number; pathway: (id: string) => number };

/** Nearness under which a trade that ROME does not name is no lead. */
export const leastNear = 0.05;

/** Shares of the nearest trade and of the skills in the nearness of a pathway. */
const byTrade = 0.6;
const bySkills = 0.4;
/** Weight of the words of its title that the names of the person's trade say too. */
const byTitle = 0.5;

/** How near the skills of each trade are to those of a profile, by its code. */
export function skillNearness({ space }: World, profile: Profile): (code: string) => number {
  return skillsNear(space, vectorOf(space, claimsOf(space, profile)));
}

function skillsNear(space: Space, vector: Vector): (code: string) => number {
  const trades = cosines(space.byOccupation, vector, space.occupations.length);
  return (code) => trades[space.tradeAt.get(code) ?? -1] ?? 0;
}

/** Nearness from a profile; a trade that is practised is at 1 from itself. */
export function nearnessOf(world: World, profile: Profile): Nearness {
  const { space, titles } = world;
  const vector = vectorOf(space, claimsOf(space, profile));
  const skills = skillsNear(space, vector);
  const pathways = cosines(space.byDemand, vector, space.demands.length);
  const jobs = profile.jobs.map(({ code }) => code);
  const scores = new Map<string, number>();
  const trade = (code: string): number => {
    const known = scores.get(code);
    if (known !== undefined) return known;
    if (!space.tradeAt.has(code)) return 0;
    const shared = Math.max(0, ...jobs.map((job) => jointNearness(world.joint, job, code)));
    const score = skills(code) + shared;
    const near = jobs.includes(code) ? Math.max(1, score) : score;
    scores.set(code, near);
    return near;
  };
  const pathway = (id: string) => {
    const codes = space.lookup.pathways.get(id)?.occupations ?? [];
    const nearest = Math.max(0, ...codes.map(({ code }) => trade(code)));
    const title = Math.max(0, ...jobs.map((job) => titles.like(job, id)));
    return byTrade * nearest + bySkills * (pathways[space.demandAt.get(id) ?? -1] ?? 0) + byTitle * title;
  };
  return { trade, pathway };
}
