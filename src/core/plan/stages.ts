import type { Course } from './course.ts';
import type { Stage } from './question.ts';
import type { World } from './world.ts';

/**
 * Pathways that may be on the way: those that share a bloc with a pathway of the end; when none leads to the end, those that
 * lead to a trade next to it.
 */
export function stagesOf(
  world: World,
  ways: readonly Course[],
  occupations: ReadonlySet<string>,
  courses: readonly Course[],
  allowed: (code: string) => boolean,
): Stage[] {
  const { kinship } = world.space;
  const serving = new Map<string, Set<string>>();
  for (const { pathway, codes } of courses) {
    for (const code of codes)
      for (const kin of [code, ...(kinship.get(code) ?? []).map((one) => one.code)])
        serving.set(kin, (serving.get(kin) ?? new Set()).add(pathway.id));
  }
  const near = (code: string) =>
    allowed(code) &&
    !occupations.has(code) &&
    (world.from.get(code) ?? []).some(({ to }) => occupations.has(to));
  // The codes of a course are among these, and telling which takes longer: few pathways have one that serves.
  const mayServe = ({ pathway: { id, blocs } }: Course) =>
    serving.has(id) || blocs.some(({ code }) => serving.has(code));
  return ways
    .map((course) => ({
      course,
      lands: courses.length > 0 ? [] : course.pathway.occupations.map(({ code }) => code).filter(near),
      leads:
        mayServe(course) &&
        course.codes.some((code) => [...(serving.get(code) ?? [])].some((id) => id !== course.pathway.id)),
    }))
    .filter(({ lands, leads }) => lands.length > 0 || leads);
}
