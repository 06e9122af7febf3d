import { found } from '../catalogue/lookup.ts';
import { cosines, rounded, type Vector } from '../vectors/vectors.ts';
import type { Claims } from './claims.ts';
import { isOpenTo } from './doctors.ts';
import type { Space } from './space.ts';
import type { OccupationMatch } from './types.ts';

/** Occupations under this cosine share next to nothing: they are not ranked. */
const leastScore = 0.02;
/** How many occupations a profile is told of. */
const mostOccupations = 50;

/** The highest score first; equal ones by id. */
export const byScore = <T extends { id: string; score: number }>(a: T, b: T): number =>
  b.score - a.score || (a.id < b.id ? -1 : 1);

/**
 * The occupations nearest to what is claimed, with what of their core is there and what is not. One of whose core nothing is there only
 * shares knowledge or ways of working: told as near, it would be with "0 in common".
 */
export function occupationMatches(space: Space, vector: Vector, claims: Claims): OccupationMatch[] {
  const scores = cosines(space.byOccupation, vector, space.occupations.length);
  const held = claims.trades.flatMap((code) => space.lookup.occupations.get(code) ?? []);
  const ranked = space.occupations
    .map((one, at) => ({ id: one.code, score: rounded(scores[at] ?? 0), isOpen: isOpenTo(one, held) }))
    .filter(({ score, isOpen }) => isOpen && score > leastScore);
  const has = (skill: string) =>
    claims.strength.has(skill) || claims.byMacro.has(space.items.macroOf(skill) ?? '');
  return ranked
    .sort(byScore)
    .map(({ id, score }) => {
      const { main, emerging } = found(space.lookup.occupations, id).skills;
      const core = [...main, ...emerging];
      return { id, score, shared: core.filter(has), missing: core.filter((skill) => !has(skill)) };
    })
    .filter(({ shared }) => shared.length > 0)
    .slice(0, mostOccupations);
}
