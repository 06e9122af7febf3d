import { found } from '../catalogue/lookup.ts';
import type { Target } from './ask.ts';
import { coursesOf, tradeOf } from './naming.ts';
import { metOf } from './heart-met.ts';
import { openLevel } from './open-level.ts';
import type { FoundPlan, Problem } from './question.ts';
import { usualLevel } from './relevance.ts';
import type { World } from './world.ts';

/** From this share of its gestures still to learn on, a skilled trade is not learnt at the post alone. */
const mostLearnt = 1 / 2;

/**
 * The level of the certificates to name first towards a trade of skill, most of whose gestures are still to learn, to who holds a diploma: the usual one of
 * that trade, where it is at most one above the highest held. Null elsewhere: what is nearest and asks least comes first.
 */
export function levelSought(
  world: World,
  { start, base }: Pick<Problem, 'start' | 'base'>,
  target: Target,
): number | null {
  if (target.kind !== 'occupation') return null;
  const usual = usualLevel(world, target.code);
  const { met, of } = metOf(world, { start }, target.code);
  if (usual === null || usual <= openLevel || of - met <= mostLearnt * of) return null;
  return usual <= base + 1 ? usual : null;
}

/**
 * Towards a trade of skill (its usual level is above an entry's), most of whose gestures are still to learn: the certificates that lead to it before what is learnt at the
 * post, those of its level before a lower one; a step down to a lower certificate may still be asked. `level`: the one sought
 * (`levelSought`), where nothing is learnt at the post. Elsewhere, the order stays.
 */
export function certificatesBeforePost<T extends { found: FoundPlan }>(
  world: World,
  target: Target,
  chosen: readonly T[],
  level: number | null = null,
): T[] {
  if (target.kind !== 'occupation') return [...chosen];
  const usual = usualLevel(world, target.code);
  if (usual === null || usual <= openLevel) return [...chosen];
  const isAtPost = ({ found: own }: T) => own.legs.length === 1 && tradeOf(own) === target.code;
  const isFar = (one: T) =>
    isAtPost(one) && one.found.cost.missing > mostLearnt * world.core(target.code).length;
  if (level === null && !chosen.some(isFar)) return [...chosen];
  const isLower = ({ found: own }: T) =>
    coursesOf(own).every((id) => (found(world.space.lookup.pathways, id).level ?? 0) < usual);
  const turn = (one: T): number => (isFar(one) ? 2 : Number(!isAtPost(one) && isLower(one)));
  return [...chosen].sort((a, b) => turn(a) - turn(b));
}
