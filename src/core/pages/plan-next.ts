import { found, type Lookup } from '../catalogue/lookup.ts';
import { aimOf, factsOf, gapsOf, noGaps, nobody, type Facts, type Person } from '../next-steps/facts.ts';
import { nextSteps, type Next } from '../next-steps/steps.ts';
import type { PathwayMatch } from '../match/types.ts';
import type { DoorAnswer } from '../plan/door.ts';
import type { DoorLead } from '../plan/door-leads.ts';
import type { Plan, Planned } from '../plan/plan.ts';

/** A trade that an answer leads to. */
type Trade = { id: string; label: string };

export type NextView = { facts: Facts; steps: Next[] };

const viewOf = (lookup: Lookup, facts: Facts): NextView => ({
  facts,
  steps: nextSteps(lookup.catalogue.nextSteps, facts),
});

/** What to do after a plan: about its last pathway, and the trade where it arrives. */
function planNext(lookup: Lookup, plan: Plan, person: Person): NextView {
  const part = plan.parts.findLast(({ pathway }) => pathway !== null);
  const pathway = part?.pathway;
  const aim = pathway ? aimOf(found(lookup.pathways, pathway.id), lookup.branches) : null;
  const step = plan.parts.at(-1)?.steps.findLast((one) => one.kind === 'occupation');
  const gaps = part ? gapsOf(part) : noGaps();
  return viewOf(
    lookup,
    factsOf(
      'plan',
      aim,
      pathway?.lands ?? (step ? { id: step.code, label: step.label } : null),
      person,
      gaps,
      lookup.branches,
    ),
  );
}

/**
 * What to do after the answer to "how to go there": about the trade exercised there as it is, which is said first; else about the first
 * plan; without one, about the first trade by which one enters: whom to ask, and an employer to write to; whom to ask alone where
 * nothing leads there.
 */
export function plannedNext(lookup: Lookup, { plans, alsoThere, none }: Planned, person: Person): NextView {
  const [plan] = plans;
  const [own] = alsoThere;
  if (plan && !own) return planNext(lookup, plan, person);
  const trade = own ?? none?.entries[0] ?? null;
  return viewOf(lookup, factsOf('plan', null, trade, person, noGaps(), lookup.branches));
}

/** What to do about a trade, on its own page: nobody is known there, and no pathway is chosen. */
export const tradeNext = (lookup: Lookup, trade: Trade): NextView =>
  viewOf(lookup, factsOf('occupation', null, trade, nobody(), noGaps(), lookup.branches));

const isTrade = ({ kind }: DoorLead): boolean => kind === 'occupation';

/** The trade that an answer speaks of: practised there as it is, led to, practised there with what is to be avoided, one’s own where others exercise it and health allows it, failing that the nearest. */
function tradeOf(
  answer: Exclude<DoorAnswer, { kind: 'nothing' | 'emptyProfile' }>,
  { health }: Person,
): Trade | null {
  if (answer.kind === 'entry') return answer.entries[0] ?? null;
  const near = answer.others.find(isTrade) ?? (answer.kind === 'anywhere' ? answer.entries[0] : null) ?? null;
  if (answer.kind === 'anywhere')
    return health !== true && answer.from?.kind === 'occupation' && answer.sectors.length > 0
      ? answer.from
      : near;
  const [same] = answer.asItIs;
  if (same) return same;
  if (answer.lead === null) return answer.fled[0] ?? near;
  return isTrade(answer.lead) ? answer.lead : null;
}

/** What to do after the answer of the home page, where it leads nowhere yet too; null where nothing is asked. */
export function doorNext(lookup: Lookup, answer: DoorAnswer, person: Person): NextView | null {
  if (answer.kind === 'nothing' || answer.kind === 'emptyProfile') return null;
  const trade = tradeOf(answer, person);
  const pathway =
    trade === null && answer.kind === 'move' && answer.lead ? found(lookup.pathways, answer.lead.id) : null;
  const aim = pathway && aimOf(pathway, lookup.branches);
  return viewOf(lookup, factsOf('plan', aim, trade, person, noGaps(), lookup.branches));
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
