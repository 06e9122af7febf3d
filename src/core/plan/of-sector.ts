import type { Target } from './ask.ts';
import { nameOf } from './naming.ts';
import type { FoundPlan, Problem } from './question.ts';
import { arrivalByCourse } from './ways-on.ts';
import type { World } from './world.ts';

/** Whether the title of a pathway names one of the sectors aimed at. */
const isTitled = (world: World, target: Target, id: string): boolean =>
  target.kind === 'field' &&
  (world.courses.get(id)?.pathway.sectors ?? []).some(
    ({ sector, evidence }) => evidence === 'title' && target.sectors.includes(sector),
  );

/**
 * Beside a certificate of many industries (a CQPI of logistics), the relevant one of the same kind whose title names the sector aimed at (the
 * CQP of dairy logistics): the nearest, as a plan. None where the certificate is of the sector itself, or there is none.
 */
export function alsoOfSector(world: World, problem: Problem, target: Target, shown: FoundPlan): FoundPlan[] {
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
