import type { Curated } from './curated.ts';

type Told = { id: string; also?: string[]; implies?: string[] };

/** Of each competence, the gestures told of it in one way, in the order of the list. */
function toldBy(
  gestures: Curated['sameGestures'],
  how: Curated['sameGestures'][number]['how'],
): ReadonlyMap<string, string[]> {
  const told = new Map<string, string[]>();
  for (const one of gestures)
    if (one.how === how) told.set(one.skill, [...(told.get(one.skill) ?? []), one.also]);
  return told;
}

/**
 * Tells, of each competence, the gestures that it also is by our reading, those that it implies, and ours in place of the one under which ROME
 * files it.
 */
export function alsoTelling<T extends { id: string }>(
  records: readonly T[],
  gestures: Curated['sameGestures'],
): (T & Told)[] {
  const [also, implies, instead] = [undefined, 'implies', 'instead'].map((how) =>
    toldBy(gestures, how as (typeof gestures)[number]['how']),
  );
  return records.map((one) => {
    const [is, has, own] = [also, implies, instead].map((told) => told?.get(one.id));
    return {
      ...one,
      ...(own && { skill: own[0] }),
      ...(is && { also: is }),
      ...(has && { implies: has }),
    };
  });
}
