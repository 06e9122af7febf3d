import { moveTo } from './met.ts';
import { tradeOf, type PlanName } from './naming.ts';
import type { FoundPlan, Problem } from './question.ts';
import type { SparedTrade } from './spared-there.ts';
import type { World } from './world.ts';

type Said = { found: FoundPlan; name: PlanName; twins: FoundPlan[] };

/**
 * Plans in their order, but where one's own trade has there what is to be avoided: the first one goes to the nearest trade that is spared of
 * it. The trade that was said first comes after, as another one; of each name, one plan.
 */
export function nearestSpared(
  world: World,
  problem: Problem,
  [nearest]: readonly SparedTrade[],
  chosen: readonly Said[],
): Said[] {
  const [first] = chosen;
  if (!nearest || !first || tradeOf(first.found) === nearest.id) return [...chosen];
  const others = chosen
    .filter(({ found }) => tradeOf(found) !== nearest.id)
    .map((one) => (one.name === 'asTrade' ? { ...one, name: 'otherTrade' as const } : one))
    .filter(({ name }, at, all) => all.findIndex((one) => one.name === name) === at);
  return [{ found: moveTo(world, problem, nearest.id, 0), name: 'asTrade', twins: [] }, ...others];
}
