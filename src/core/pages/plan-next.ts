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

/** What to do about a trade, on its own page: nobody is known there, and no pathway is chosen. */
export const tradeNext = (lookup: Lookup, trade: string): NextView =>
  viewOf(lookup, factsOf('occupation', null, trade, nobody(), noGaps(), lookup.branches));

/** What to do after the answer of the home page, where it leads nowhere yet too; null where nothing is asked. */
export function doorNext(lookup: Lookup, answer: DoorAnswer): NextView | null {
  if (answer.kind === 'nothing' || answer.kind === 'emptyProfile') return null;
  const { lead, asItIs } = answer.kind === 'move' ? answer : { lead: null, asItIs: [] };
  const trade = asItIs[0] ?? (lead?.kind === 'occupation' ? lead : null);
  const pathway = trade === null && lead !== null ? found(lookup.pathways, lead.id) : null;
  const aim = pathway && aimOf(pathway, lookup.branches);
  return viewOf(lookup, factsOf('plan', aim, trade?.label ?? null, nobody(), noGaps(), lookup.branches));
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
