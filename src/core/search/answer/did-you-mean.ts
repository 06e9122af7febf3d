import type { Engine } from '../engine.ts';
import type { WordGroup } from '../read/readings.ts';
import { findByText } from './candidates.ts';

/** Another wording that finds something: unknown words replaced by the closest ones or, failing that, left out. */
export function didYouMean(engine: Engine, groups: readonly WordGroup[]): string | null {
  const unknown = groups.filter(({ alternatives }) => alternatives.length === 0);
  if (unknown.length === 0) return null;
  const closest = new Map(unknown.map(({ typed }) => [typed, engine.suggester?.closestWord(typed) ?? null]));
  const wordings = [
    groups.map(({ typed }) => (closest.has(typed) ? closest.get(typed) : typed)),
    groups.map(({ typed }) => (closest.has(typed) ? null : typed)),
  ];
  for (const wording of wordings) {
    const words = wording.filter((word) => word !== null && word !== undefined);
    const complete = wording === wordings[1] || words.length === groups.length;
    if (words.length > 0 && complete && findByText(engine, words.join(' ')).candidates.length > 0)
      return words.join(' ');
  }
  return null;
}
