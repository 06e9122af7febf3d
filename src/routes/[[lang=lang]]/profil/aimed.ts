import type { End } from '#core/plan/ends.ts';
import type { DoorAnswer } from '#core/plan/door-answer.ts';
import { kindOfId, sayName } from '$lib/names.svelte.ts';
import { doorHeading } from '$lib/plan/door-heading.ts';
import { nameOfEnd } from '$lib/plan/end.ts';

/** What the home page answers to a wish, in one line, and the wish as the page names it; null: nobody asked. */
export function aimedOf(answer: DoorAnswer, wished: End | null) {
  if (wished === null || answer.kind !== 'move') return null;
  const isNamed = wished.kind === 'occupation' || wished.kind === 'pathway';
  const to = isNamed ? sayName(kindOfId(wished.id), wished.id, wished.label).name : nameOfEnd(wished);
  const heading = doorHeading(answer, to, (_, id, label) => sayName(kindOfId(id), id, label).name);
  return { answer, heading, to };
}
