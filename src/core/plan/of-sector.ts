import { found } from '../catalogue/lookup.ts';
import type { Target } from './ask.ts';
import { namesSector } from './industry.ts';
import { metOf } from './heart-met.ts';
import { nameOf } from './naming.ts';
import type { FoundPlan, Problem } from './question.ts';
import { arrivalByCourse } from './ways-on.ts';
import type { World } from './world.ts';

const isTitled = (world: World, target: Target, id: string): boolean =>
  namesSector(target, found(world.courses, id).pathway);

/**
 * Beside a certificate of many industries (a CQPI of logistics), the relevant one of the same kind whose title names the sector aimed at (the
 * CQP of dairy logistics): the nearest, as a plan. None where the certificate is of the sector itself, or there is none.
 */
function alsoOfSector(world: World, problem: Problem, target: Target, shown: FoundPlan): FoundPlan[] {
  const [leg] = shown.legs;
  if (shown.legs.length !== 1 || leg?.kind !== 'course' || isTitled(world, target, leg.id)) return [];
  const name = nameOf(world, shown);
  const plans = problem.courses
    .filter(({ pathway }) => pathway.id !== leg.id && isTitled(world, target, pathway.id))
    .filter((course) => problem.relevance.pathway(course, problem.start.levels))
    .sort((a, b) => problem.nearPathway(b.pathway.id) - problem.nearPathway(a.pathway.id))
    .map((course): FoundPlan => {
      const { cost, states } = arrivalByCourse(world, problem, problem.start, course);
      return { cost, legs: [{ kind: 'course', id: course.pathway.id, lands: null, states }] };
    });
  return plans.filter((one) => nameOf(world, one) === name).slice(0, 1);
}

/** Whether only a charter of every industry attaches a certificate to the sectors aimed at, and none of its gestures is there. */
function isByCharter(world: World, problem: Problem, target: Target, { legs: [leg] }: FoundPlan): boolean {
  if (target.kind !== 'field' || leg?.kind !== 'course') return false;
  const { pathway, gestures } = found(world.courses, leg.id);
  const aimed = pathway.sectors.filter(({ sector }) => target.sectors.includes(sector));
  return aimed.every(({ evidence }) => evidence === 'charter') && metOf(world, problem, gestures).met === 0;
}

/**
 * What is said of a plan and of the certificate of the sector beside it: that one after it, or first where a charter alone makes the other one
 * of the sector, as of every other, and nothing of it is there.
 */
export function sectorFirst<T extends { found: FoundPlan; twins: FoundPlan[] }>(
  world: World,
  problem: Problem,
  target: Target,
  shown: T,
): T {
  const [also] = alsoOfSector(world, problem, target, shown.found);
  if (also === undefined) return shown;
  const [first, second] = isByCharter(world, problem, target, shown.found)
    ? [also, shown.found]
    : [shown.found, also];
  return { ...shown, found: first, twins: [second, ...shown.twins] };
}
