import type { MoveCounts } from '../picture/planks.ts';
import type { MatchedPathway } from './view.ts';

/** What the small picture of a lead counts. */
type LeadDeck = { unit: 'blocs' | 'gestures'; counts: MoveCounts };

/**
 * The small picture of a pathway for a person: its blocs where they may be counted aloud, else its gestures; one dotted plank where nothing of it
 * was read enough. Blocs that nobody lists are more than what is counted.
 */
export function leadDeck({
  countable,
  listed,
  trade,
  acquired,
  toAssess,
  toLearn,
}: Pick<MatchedPathway, 'countable' | 'listed' | 'trade' | 'acquired' | 'toAssess' | 'toLearn'>): LeadDeck {
  if (countable === 'all')
    return { unit: 'blocs', counts: { have: acquired, recognise: toAssess, learn: toLearn } };
  const isRead = countable === 'gestures' && trade.asked > 0;
  const { same, context, asked } = isRead ? trade : { same: 0, context: 0, asked: 0 };
  const counts = { have: same, recognise: context, learn: asked - same - context };
  return { unit: 'gestures', counts: isRead && listed ? counts : { ...counts, unknown: true } };
}
