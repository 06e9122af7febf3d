import type { NoPlan } from '#core/plan/nothing.ts';
import type { Planned } from '#core/plan/plan.ts';
import { plannedText } from '$lib/i18n/planned/index.ts';

/** Which constraints took pathways away, each in words with how many. */
export function excludedSaid({ excluded }: Pick<NoPlan, 'excluded'>): string[] {
  const counts: Record<string, number | undefined> = excluded;
  return Object.entries(plannedText().excludedBy).flatMap(([key, why]) => {
    const count = counts[key] ?? 0;
    return count > 0 ? [plannedText().excluded(count, why)] : [];
  });
}

/** Why no plan leads there, in a sentence. `avoided`: the trade aimed at, or its place, has what is to be avoided. */
export const noneSaid = (none: Pick<NoPlan, 'excluded'>, avoided: boolean): string =>
  avoided || excludedSaid(none).length > 0 ? plannedText().noneConstrained : plannedText().none;

/** The place aimed at has what is to be avoided. */
export const hasAvoided = ({ aimedHas, coldThere }: Pick<Planned, 'aimedHas' | 'coldThere'>): boolean =>
  aimedHas.length > 0 || coldThere;

/** What was found, in one sentence, for who does not see the page change: never nothing. */
export function plansSaid(
  planned: Pick<
    Planned,
    'plans' | 'alsoThere' | 'sameOccupation' | 'sparedThere' | 'aimedHas' | 'coldThere'
  > & { none: Pick<NoPlan, 'excluded'> | null },
): string {
  const { plans, none } = planned;
  if (plans.length > 0) return plannedText().planCount(plans.length);
  if (planned.alsoThere.length > 0) return plannedText().answerAsItIs;
  if (planned.sameOccupation) return plannedText().noneOwn;
  if (none && planned.sparedThere.length === 0) return noneSaid(none, hasAvoided(planned));
  return plannedText().planCount(0);
}
