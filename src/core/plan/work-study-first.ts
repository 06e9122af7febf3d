import { found } from '../catalogue/lookup.ts';
import type { Options } from './ask.ts';
import { coursesOf } from './naming.ts';
import type { FoundPlan } from './question.ts';
import type { World } from './world.ts';

/**
 * To who seeks a contract of work-study: the certificates whose records list apprenticeship before what is learnt at the post; a trade of which nothing is
 * missing needs no contract to learn it, and stays where it is. Elsewhere, the order stays.
 */
export function workStudyFirst<T extends { found: FoundPlan }>(
  { space: { lookup } }: World,
  { workStudy = false }: Pick<Options, 'workStudy'>,
  chosen: readonly T[],
): T[] {
  if (!workStudy) return [...chosen];
  const turn = ({ found: own }: T): number => {
    const courses = coursesOf(own);
    if (courses.length === 0) return Number(own.cost.missing > 0);
    return Number(!courses.every((id) => found(lookup.pathways, id).routes?.includes('apprentissage')));
  };
  return [...chosen].sort((a, b) => turn(a) - turn(b));
}
