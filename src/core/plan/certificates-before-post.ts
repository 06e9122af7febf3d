import { found } from '../catalogue/lookup.ts';
import type { Target } from './ask.ts';
import { coursesOf, tradeOf } from './naming.ts';
import { openLevel } from './open-level.ts';
import type { FoundPlan } from './question.ts';
import { usualLevel } from './relevance.ts';
import type { World } from './world.ts';

/** From this share of its gestures still to learn on, a skilled trade is not learnt at the post alone. */
const mostLearnt = 1 / 2;

/**
 * Towards a trade of skill (its usual level is above an entry's), most of whose gestures are still to learn: the certificates that lead to it before what is learnt at the
 * post, those of its level before a lower one; a step down to a lower certificate may still be asked. Elsewhere, the order stays.
 */
export function certificatesBeforePost<T extends { found: FoundPlan }>(
  world: World,
  target: Target,
  chosen: readonly T[],
): T[] {
  if (target.kind !== 'occupation') return [...chosen];
  const usual = usualLevel(world, target.code);
  if (usual === null || usual <= openLevel) return [...chosen];
  const isAtPost = ({ found: own }: T) => own.legs.length === 1 && tradeOf(own) === target.code;
  const isFar = (one: T) =>
    isAtPost(one) && one.found.cost.missing > mostLearnt * world.core(target.code).length;
  if (!chosen.some(isFar)) return [...chosen];
  const isLower = ({ found: own }: T) =>
    coursesOf(own).every((id) => (found(world.space.lookup.pathways, id).level ?? 0) < usual);
  const turn = (one: T): number => (isFar(one) ? 2 : Number(!isAtPost(one) && isLower(one)));
  return [...chosen].sort((a, b) => turn(a) - turn(b));
}
