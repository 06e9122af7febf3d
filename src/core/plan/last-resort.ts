import { isDesigning, isResponsibility } from '../text/responsibility.ts';
import { metOf } from './heart-met.ts';
import { industryHas } from './lead-order.ts';
import { moveTo } from './met.ts';
import type { NoPlan } from './nothing.ts';
import type { FoundPlan, Problem } from './question.ts';
import { greatDomain } from './tied.ts';
import { leastSent } from './worth.ts';
import type { World } from './world.ts';

/** Great domains of ROME whose trades plants have beside those of industry: upkeep, transport and storing. */
const besideIndustry: ReadonlySet<string> = new Set(['I', 'N']);

/**
 * Whether a trade may be learnt where one is hired, though no certificate of ours leads there: one of plants or beside them, that asks for no responsibility nor design which the trades held do not have.
 * What a diploma alone opens (an engineer, a nurse) is not learnt so.
 */
function isLearntThere(world: World, at: readonly string[], code: string): boolean {
  const { lookup } = world.space;
  const label = (one: string) => lookup.occupations.get(one)?.label ?? '';
  const asks = (test: (title: string) => boolean) => test(label(code)) && !at.some((one) => test(label(one)));
  const sectors = lookup.sectorsByOccupation.get(code) ?? [];
  const isOfPlants = industryHas(world, { id: code, sectors }) || besideIndustry.has(greatDomain(code));
  return isOfPlants && !asks(isResponsibility) && !asks(isDesigning);
}

/**
 * The trade aimed at, to learn, where nothing else is found and nothing is named that leads there: some of its gestures are there, and the home page says so. `none`: what would be said otherwise.
 */
export function lastResort(world: World, problem: Problem, none: NoPlan): FoundPlan[] {
  const { trade, occupations, start } = problem;
  if (trade === null || !occupations.has(trade) || leadsSomewhere(none)) return [];
  const { met, of } = metOf(world, problem, trade);
  if (met === 0 || met < leastSent * of) return [];
  return isLearntThere(world, start.at, trade) ? [moveTo(world, problem, trade, 0)] : [];
}

/** Whether an answer without a plan names something that leads where one aims, or which constraint keeps it away. */
export const leadsSomewhere = ({ certificates, entries, excluded }: NoPlan): boolean =>
  certificates.length > 0 || entries.length > 0 || Object.keys(excluded).length > 0;
