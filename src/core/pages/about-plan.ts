import { found, type Lookup } from '../catalogue/lookup.ts';
import { aimOf, gapsOf } from '../next-steps/aim-of.ts';
import type { Aim, Gaps } from '../next-steps/facts.ts';
import type { Plan } from '../plan/plan.ts';
import { noBlocs, sectorsHeld, type NextTrade } from './next-view.ts';

/** What the steps of a plan are about: its last pathway, the trade where it arrives, the blocs that it leaves. */
export function aboutPlan(
  lookup: Lookup,
  plan: Plan,
): {
  aim: Aim | null;
  to: NextTrade | null;
  gaps: Gaps;
  sectors: string[];
  learn: string[];
  permits: string[];
} {
  const part = plan.parts.findLast(({ pathway }) => pathway !== null);
  const pathway = part?.pathway;
  const step = plan.parts.at(-1)?.steps.findLast((one) => one.kind === 'occupation');
  const arrival = step ? { id: step.code, label: step.label } : null;
  const to = pathway?.lands ?? arrival;
  const end = arrival ?? to;
  return {
    aim: pathway ? aimOf(found(lookup.pathways, pathway.id), lookup.branches) : null,
    to,
    // A plan without a certificate leaves no bloc: the trade is learnt where one is hired.
    gaps: part ? gapsOf(part) : noBlocs(),
    sectors: sectorsHeld(lookup, end ? [end] : []),
    learn: step?.arrival === true ? step.missing.map(({ label }) => label) : [],
    permits: (step?.permits ?? []).filter(({ held }) => held !== true).map(({ label }) => label),
  };
}
