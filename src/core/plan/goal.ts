import type { Goal } from '../funding/leads.ts';
import type { Planned } from './plan.ts';

/** A pathway of the plans, as an aim to fund. */
type FundingAim = { id: string; title: string; goal: Goal };

/** The pathways of the plans, each once, as aims to fund; of several plans, the one that has most assessed counts. */
export function fundingAims({ plans, sameOccupation }: Planned, aimsAtTrade: boolean): FundingAim[] {
  const aims = new Map<string, FundingAim>();
  const otherOccupation = aimsAtTrade ? !sameOccupation : null;
  for (const { pathway, steps } of plans.flatMap(({ parts }) => parts)) {
    if (!pathway) continue;
    const toAssess = steps.filter(({ kind }) => kind === 'toAssess').length;
    if ((aims.get(pathway.id)?.goal.toAssess ?? -1) >= toAssess) continue;
    const { id, title, kind, routes } = pathway;
    aims.set(id, {
      id,
      title,
      goal: { register: pathway.register ?? 'none', kind, routes, toAssess, otherOccupation },
    });
  }
  return [...aims.values()];
}
