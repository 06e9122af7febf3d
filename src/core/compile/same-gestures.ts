import type { Curated } from './curated.ts';

/** Tells, of each competence, the gestures that it also is by our reading, in the order of the list. */
export function alsoTelling<T extends { id: string }>(
  records: readonly T[],
  gestures: Curated['sameGestures'],
): (T & { also?: string[] })[] {
  const told = new Map<string, string[]>();
  for (const { skill, also } of gestures) told.set(skill, [...(told.get(skill) ?? []), also]);
  return records.map((one) => {
    const also = told.get(one.id);
    return also === undefined ? one : { ...one, also };
  });
}
