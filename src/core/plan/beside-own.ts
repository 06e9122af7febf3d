import { found } from '../catalogue/lookup.ts';
import { nameOfKind, tradeOf } from './naming.ts';
import type { FoundPlan, Problem } from './question.ts';
import { isPathwayBelow } from './step-down.ts';
import type { World } from './world.ts';

/**
 * Whether a plan is worth saying to who goes there as they are: no second trade, and no certificate below their level, nor a diploma of the
 * very trade that they exercise, wholly to learn.
 */
export function servesBeside(world: World, { start }: Pick<Problem, 'start'>, own: FoundPlan): boolean {
  if (tradeOf(own) !== null) return false;
  return own.legs.every((leg) => {
    if (leg.kind === 'move') return true;
    const { kind, level, occupations } = found(world.space.lookup.pathways, leg.id);
    if (isPathwayBelow(world.space.lookup, start.at, level)) return false;
    const isOwn = occupations.some(({ code }) => start.at.includes(code));
    // A branch's own certificate, or a title, is short and names the industry: a diploma is a course of years.
    return !isOwn || nameOfKind(kind) !== 'byDiploma' || leg.states.some(({ state }) => state !== 'toLearn');
  });
}
