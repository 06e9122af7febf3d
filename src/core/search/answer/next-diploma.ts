import type { Engine } from '../engine.ts';
import type { AfterDiploma } from '../read/after-diploma.ts';
import type { Candidate } from './candidates.ts';

/** What the next level, and what completes the one that is had, gain; what has no level loses. */
const next = 1.8;
const unknown = 0.8;
/** A "mention complémentaire" completes a diploma of its level. */
const completes = 'cs';

/** After a diploma, what was found without it and without what is under it: first what is of the next level, or completes it. */
export function afterFirst(
  { cards }: Pick<Engine, 'cards'>,
  { out, level }: AfterDiploma,
  found: readonly Candidate[],
): Candidate[] {
  return found.flatMap((one) => {
    const card = cards[one.record];
    if (card?.kind !== 'pathway') return [one];
    if (out.includes(card.type) || (card.level !== null && card.level < level)) return [];
    const share =
      card.level === null ? unknown : card.level === level + 1 || card.type === completes ? next : 1;
    return [{ ...one, score: Math.round(one.score * share * 1000) / 1000 }];
  });
}
