import type { DoorAnswer } from '#core/plan/door-answer.ts';
import type { End } from '#core/plan/ends.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { nameOfEnd } from '$lib/plan/end.ts';

/** The title of the page that holds an answer, by its two ends; null for none. */
export function titleOf(answer: Pick<DoorAnswer, 'kind' | 'from' | 'to'> | undefined): string | null {
  if (answer === undefined || answer.kind === 'nothing' || answer.kind === 'emptyProfile') return null;
  const named = (end: End | null): string | null => end && nameOfEnd(end);
  const [from, to] = [named(answer.from), named(answer.to)];
  return from === null ? doorText().entry.heading(to) : doorText().title(from, to);
}
