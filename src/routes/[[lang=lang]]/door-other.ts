import type { DoorAnswer } from '#core/plan/door.ts';

/** The answer for the other of two ends that were said. `href`: the question that answers it first. */
export type OtherEnd = { answer: DoorAnswer; to: string; href: string };

/** The same question (`?…`) with its two ends the other way round. */
export function endsSwapped(search: string): string {
  const pairs = search.replace(/^\?/u, '').split('&');
  const swapped = pairs.map((pair) =>
    pair.startsWith('vers=') ? pair.replace('vers=', 'ou=') : pair.replace(/^ou=/u, 'vers='),
  );
  return `?${swapped.join('&')}`;
}
