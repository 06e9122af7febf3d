import { found } from '../catalogue/lookup.ts';
import { cosines, rounded, type Vector } from '../vectors/vectors.ts';
import type { Claims } from './claims.ts';
import { isResponsibility } from '../text/responsibility.ts';
import { isOpenTo } from './doctors.ts';
import type { Space } from './space.ts';
import type { TradeNearness } from './trade-nearness.ts';
import type { OccupationMatch } from './types.ts';

/** Occupations under this cosine share next to nothing: they are not ranked. */
export const leastScore = 0.02;
/** How many occupations a profile is told of. */
const mostOccupations = 50;

/** Certifications that lead to a trade count for so many times its own score at most: alone, they tell a family, not a trade. */
const mostJoint = 2;

/** Of a trade of another domain, where ROME does not send, so much of the core must be there, two gestures at least: else one word of all trades leads anywhere. */
const leastElsewhere = { share: 1 / 3, gestures: 2 } as const;

/** Whether enough of the core of a trade from elsewhere is there. */
const isEnough = (shared: number, missing: number): boolean =>
  shared >= leastElsewhere.gestures && shared >= leastElsewhere.share * (shared + missing);

/** The highest score first; equal ones by id. */
export const byScore = <T extends { id: string; score: number }>(a: T, b: T): number =>
  b.score - a.score || (a.id < b.id ? -1 : 1);

/**
 * The occupations nearest to what is claimed, with what of their core is there and what is not: none of whose core nothing is there, none
 * that leads people for who tells trades that do not.
 */
export function occupationMatches(
  space: Space,
  vector: Vector,
  claims: Claims,
  { joint, isElsewhere }: Pick<TradeNearness, 'joint' | 'isElsewhere'>,
): OccupationMatch[] {
  const scores = cosines(space.byOccupation, vector, space.occupations.length);
  const held = claims.trades.flatMap((code) => space.lookup.occupations.get(code) ?? []);
  const leads = held.length === 0 || held.some(({ label }) => isResponsibility(label));
  const ranked = space.occupations
    .map((one, at) => ({
      id: one.code,
      score: rounded(scores[at] ?? 0),
      isOpen: isOpenTo(one, held) && (leads || !isResponsibility(one.label)),
    }))
    .filter(({ score, isOpen }) => isOpen && score > leastScore);
  const has = (skill: string) =>
    claims.strength.has(skill) || claims.byMacro.has(space.items.macroOf(skill) ?? '');
  const near = new Map(ranked.map(({ id, score }) => [id, score + Math.min(mostJoint * score, joint(id))]));
  return ranked
    .sort((a, b) => found(near, b.id) - found(near, a.id) || byScore(a, b))
    .map(({ id, score }) => {
      const { main, emerging } = found(space.lookup.occupations, id).skills;
      const core = [...main, ...emerging];
      return { id, score, shared: core.filter(has), missing: core.filter((skill) => !has(skill)) };
    })
    .filter(({ id, shared, missing }) =>
      isElsewhere(id) ? isEnough(shared.length, missing.length) : shared.length > 0,
    )
    .slice(0, mostOccupations);
}
