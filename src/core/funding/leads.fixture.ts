import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { FundingScheme } from '../catalogue/funding.ts';
import { leads, noGoal, type Goal } from './leads.ts';
import { noSituation, type Situation } from './situation.ts';

/** The schemes as they are curated. */
export const schemes = v.parse(
  v.array(FundingScheme),
  JSON.parse(readFileSync('data/curated/funding.json', 'utf8')),
);
/** The day on which they are read. */
export const today = '2026-11-24';

/** What one scheme is for a situation and a goal. */
export const one = (id: string, situation: Partial<Situation>, goal: Partial<Goal>, on = today) => {
  const lead = leads(schemes, { ...noSituation(), ...situation }, { ...noGoal(), ...goal }, on).find(
    (found) => found.id === id,
  );
  if (!lead) throw new Error(id);
  return lead;
};
/** The condition that a line of the trace is about. */
export const nameOf = ({ reason }: ReturnType<typeof one>['trace'][number]) =>
  reason.kind === 'condition' ? reason.condition : reason.kind;
/** How a condition stands for a lead. */
export const stateIn = (lead: ReturnType<typeof one>, condition: string) =>
  lead.trace.find((line) => nameOf(line) === condition)?.state;
