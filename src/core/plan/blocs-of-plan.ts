import type { MoveCounts } from '../picture/planks.ts';
import type { Plan } from './plan.ts';

/**
 * The blocs of the certificates that a plan goes through: acquired, to have recognised, to learn; `unknown` where one of them lists none.
 * Null where it goes through none.
 */
export function blocsOfPlan({ parts }: Pick<Plan, 'parts'>): MoveCounts | null {
  const certified = parts.flatMap(({ pathway, steps }) => (pathway ? [{ pathway, steps }] : []));
  if (certified.length === 0) return null;
  const steps = certified.flatMap((part) => part.steps);
  const of = (kind: 'toAssess' | 'toLearn') =>
    steps.filter((step) => step.kind === kind && !step.whole).length;
  return {
    have: certified.reduce((sum, { pathway }) => sum + pathway.acquired.length, 0),
    recognise: of('toAssess'),
    learn: of('toLearn'),
    unknown: steps.some((step) => step.kind === 'toLearn' && step.whole),
  };
}
