import type { Target } from './ask.ts';
import type { Course } from './course.ts';
import { namesSector } from './industry.ts';
import { nameOfKind } from './naming.ts';
import type { Nearness } from './nearness.ts';
import type { Problem } from './question.ts';
import type { Relevance } from './relevance.ts';
import type { Trip } from './trip.ts';

/** Steps of nearness under the nearest: each quarter of it. */
const quarter = 4;

/** How far something is from the nearest of its kind, in quarters of it. */
export const quarters = (own: number, best: number): number =>
  best === 0 ? 0 : Math.max(0, Math.min(quarter, Math.ceil(quarter * (1 - own / best) - 0.5)));

/** Nearness from which a certificate whose title names the sector aimed at is compared with its own kind only. */
const leastMeasure = 0.08;

/**
 * How far an arrival is from the nearest relevant one of its kind, in quarters. Towards one trade, a pathway is compared by
 * what it has of that trade; one whose title names the sector aimed at, with those of the same kind whose title does: a diploma of many
 * trades, or a charter, is no measure for the certificates of a branch.
 */
export function farOf(
  { trade, pathway }: Nearness,
  relevance: Relevance,
  { levels }: Trip,
  occupations: ReadonlySet<string>,
  courses: readonly Course[],
  target: Target,
): Problem['far'] {
  const trades = [...occupations].filter((code) => relevance.trade(code, levels));
  const group = ({ pathway: one }: Course) =>
    namesSector(target, one) && pathway(one.id) >= leastMeasure ? nameOfKind(one.kind) : 'any';
  const groups = new Map(courses.map((course) => [course.pathway.id, group(course)]));
  const bests = new Map<string, number>([['trade', Math.max(0, ...trades.map(trade))]]);
  for (const course of courses.filter((one) => relevance.pathway(one, levels)))
    for (const key of new Set(['any', group(course)]))
      bests.set(key, Math.max(bests.get(key) ?? 0, pathway(course.pathway.id)));
  return (kind, id) =>
    kind === 'trade'
      ? quarters(trade(id), bests.get('trade') ?? 0)
      : quarters(pathway(id), bests.get(groups.get(id) ?? 'any') ?? 0);
}
