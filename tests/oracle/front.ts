/** What a plan is compared on. */
const objectives = ['blocs', 'steps', 'evidence', 'level', 'missing', 'far'] as const;
export type Cost = Record<(typeof objectives)[number], number>;
/** A plan: what it goes through, in order, and what it costs. A pathway after which a trade is exercised is written `RNCP1>H1101`. */
export type Answer = { legs: string[]; cost: Cost };

/** Whether the first is as good as the second on every objective. */
const asGood = (one: Cost, other: Cost) => objectives.every((key) => one[key] <= other[key]);
export const written = (cost: Cost): string => objectives.map((key) => cost[key]).join(' ');

/** Of these plans, those that no other beats: their costs, each with every way to have it. */
export function paretoOf(all: readonly Answer[]): Map<string, string[]> {
  const best = all.filter(
    ({ cost }) => !all.some((other) => asGood(other.cost, cost) && written(other.cost) !== written(cost)),
  );
  const front = new Map<string, string[]>();
  for (const { legs, cost } of best)
    front.set(written(cost), [...(front.get(written(cost)) ?? []), legs.join(' ')]);
  return front;
}
