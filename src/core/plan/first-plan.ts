import { hasSomething, type DoorLead } from './door-leads.ts';
import type { Plan } from './plan.ts';

/** The first plan, where it arrives at what is said first. */
export function firstPlanTo(plans: readonly Plan[], lead: DoorLead | null): { first?: Plan } {
  const [first] = plans;
  const end = first?.parts.at(-1);
  const step = end?.steps.findLast(({ kind }) => kind === 'occupation');
  const arrivals = [
    step?.kind === 'occupation' ? step.code : null,
    end?.pathway?.id,
    end?.pathway?.lands?.id,
  ];
  return first && lead && hasSomething(lead) && arrivals.includes(lead.id) ? { first } : {};
}
