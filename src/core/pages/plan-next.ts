import { found, type Lookup } from '../catalogue/lookup.ts';
import { aimOf, factsOf, gapsOf, noGaps, nobody, type Facts, type Person } from '../next-steps/facts.ts';
import { nextSteps, type Next } from '../next-steps/steps.ts';
import type { PathwayMatch } from '../match/types.ts';
import type { DoorAnswer } from '../plan/door.ts';
import type { Plan } from '../plan/plan.ts';

export type NextView = { facts: Facts; steps: Next[] };

const viewOf = (lookup: Lookup, facts: Facts): NextView => ({
  facts,
  steps: nextSteps(lookup.catalogue.nextSteps, facts),
});

/** What to do after a plan: about its last pathway, and the trade where it arrives. */
export function planNext(lookup: Lookup, plan: Plan, person: Person): NextView {
  const part = plan.parts.findLast(({ pathway }) => pathway !== null);
  const pathway = part?.pathway;
  const aim = pathway ? aimOf(found(lookup.pathways, pathway.id), lookup.branches) : null;
  const step = plan.parts.at(-1)?.steps.findLast((one) => one.kind === 'occupation');
  const trade = pathway?.lands?.label ?? step?.label ?? null;
  const gaps = part ? gapsOf(part) : noGaps();
  return viewOf(lookup, factsOf('plan', aim, trade, person, gaps, lookup.branches));
}

/** What to do when one's trade is exercised there as it is: whom to ask, and an employer to write to. */
export function asItIsNext(lookup: Lookup, trade: string, person: Person): NextView {
  return viewOf(lookup, factsOf('plan', null, trade, person, noGaps(), lookup.branches));
}

/** What to do after the answer of the home page; null where it leads nowhere yet. */
export function doorNext(lookup: Lookup, answer: DoorAnswer): NextView | null {
  if (answer.kind !== 'move') return null;
  const { lead, asItIs } = answer;
  const [same] = asItIs;
  if (same) return asItIsNext(lookup, same.label, nobody());
  if (lead?.kind === 'occupation') return asItIsNext(lookup, lead.label, nobody());
  if (!lead) return null;
  const aim = aimOf(found(lookup.pathways, lead.id), lookup.branches);
  return viewOf(lookup, factsOf('plan', aim, null, nobody(), noGaps(), lookup.branches));
}

/** What to do about a pathway that a profile comes near to. */
export function matchNext(
  lookup: Lookup,
  {
    match,
    blocs,
  }: { match: Pick<PathwayMatch, 'id'>; blocs: readonly { code: string; label: string; state: string }[] },
  person: Person,
): NextView {
  const aim = aimOf(found(lookup.pathways, match.id), lookup.branches);
  const of = (state: string) =>
    blocs.filter((bloc) => bloc.state === state).map(({ code, label }) => ({ code, label }));
  const gaps = { toAssess: of('toAssess'), toLearn: of('toLearn') };
  return viewOf(lookup, factsOf('match', aim, null, person, gaps, lookup.branches));
}
