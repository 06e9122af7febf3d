import type { Space } from '../match/space.ts';

/** A gesture at the heart of more trades than this share is generic: it makes no link by itself. */
const genericFrom = 1 / 16;

/** Places of the macro-competences that are at the heart of many trades. */
export function genericGestures(
  space: Space,
  core: (code: string) => readonly number[],
): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { code } of space.occupations)
    for (const place of core(code)) counts.set(place, (counts.get(place) ?? 0) + 1);
  const most = space.occupations.length * genericFrom;
  return new Set([...counts].filter(([, count]) => count > Math.max(most, 10)).map(([place]) => place));
}
