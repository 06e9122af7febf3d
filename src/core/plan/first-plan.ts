import { hasSomething, type DoorLead } from './door-leads.ts';
import type { Plan } from './plan.ts';

/** The first certificate of the other plans, where the first one goes by none: what there is to ask about. */
export function certificateBeside([first, ...others]: readonly Plan[]): { id: string; title: string } | null {
  const of = ({ parts }: Plan) => parts.findLast(({ pathway }) => pathway !== null)?.pathway ?? null;
  if (!first || of(first)) return null;
  const [beside] = others.flatMap((one) => of(one) ?? []);
  return beside ? { id: beside.id, title: beside.title } : null;
}

/** The first plan, where it arrives at what is said first. */
export function firstPlanTo(
  plans: readonly Plan[],
  lead: DoorLead | null,
): { first?: Plan; beside?: { id: string; title: string } } {
  const [first] = plans;
  const end = first?.parts.at(-1);
  const step = end?.steps.findLast(({ kind }) => kind === 'occupation');
  const arrivals = [
    step?.kind === 'occupation' ? step.code : null,
    end?.pathway?.id,
    end?.pathway?.lands?.id,
  ];
  if (!first || !lead || !hasSomething(lead) || !arrivals.includes(lead.id)) return {};
  const beside = certificateBeside(plans);
  return { first, ...(beside && { beside }) };
}
