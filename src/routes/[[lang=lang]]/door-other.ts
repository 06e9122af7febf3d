import type { DoorAnswer } from '#core/plan/door-answer.ts';

/** The answer for another of the ends that were said. `href`: the question that answers it first. */
export type OtherEnd = { answer: DoorAnswer; to: string; href: string };

/** The same question (`?…`) with this other end first, and the one answered first among the others; each keeps its place. */
export function endsSwapped(search: string, other: string): string {
  const pairs = search.replace(/^\?/u, '').split('&');
  const swapped = pairs.map((pair) =>
    pair === `ou=${other}` ? `vers=${other}` : pair.replace(/^vers=/u, 'ou='),
  );
  return `?${swapped.join('&')}`;
}
