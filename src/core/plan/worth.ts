import type { MoveCounts } from '../picture/planks.ts';
import { leastNear } from './nearness.ts';

/** From this share of its gestures on a near trade is shown: half of a gesture of another context counts. */
export const leastProposed = 1 / 3;
/** Where ROME sends, from this share on, if any of them has it: one gesture of ten. */
export const leastSent = 1 / 10;
/** Under this share of the gestures of a trade, or of this many, it is no lead, unless it is as near as a trade of the same industry is. */
const leastShare = 1 / 5;
const leastGestures = 2;
const asNear = 2 * leastNear;

/** How much of a trade is there: a gesture to have recognised is worth half. */
export const shareOf = ({ counts: { have, recognise, learn } }: { counts: MoveCounts }): number =>
  (have + recognise / 2) / Math.max(1, have + recognise + learn);

/** Whether who must leave their trade keeps enough of its gestures in another one. `near`: how near that one is. */
export function keepsEnough(one: { counts: MoveCounts }, near: number): boolean {
  const { have, recognise } = one.counts;
  if (have + recognise < leastGestures) return false;
  return near >= asNear || (near >= leastNear && have > 0 && shareOf(one) >= leastShare);
}

/**
 * Whether a trade may be proposed as a lead though neither ROME nor a certificate sends there: what is proposed is answered by a plan
 * when it is asked for.
 */
export const isWorthALead = (one: { counts: MoveCounts }, near: number): boolean =>
  shareOf(one) >= leastProposed || keepsEnough(one, near);
