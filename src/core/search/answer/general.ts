import { isRank } from '../../text/ranks.ts';
import { anyTrade, wordsSaid } from '../any-trade.ts';
import type { Engine } from '../engine.ts';
import type { Candidate } from './candidates.ts';

/** Domains of ROME of those who make, keep machines going, or move goods. */
const inWorkshop = /^(?:H|I13|N11|E13)/u;

/**
 * Where no word says which trade ("ouvrier", "conducteur machine"), those of industry to which most pathways lead come first, and a
 * trade to which none leads is not shown.
 */
export function widestFirst(
  { cards }: Engine,
  text: string,
  found: readonly Candidate[],
): readonly Candidate[] {
  const telling = wordsSaid(text);
  if (
    telling.length === 0 ||
    telling.length > 2 ||
    !telling.every((word) => anyTrade.has(word) || isRank(word))
  )
    return found;
  return found.flatMap((one) => {
    const card = cards[one.record];
    if (card?.kind !== 'occupation') return [one];
    const made = inWorkshop.test(card.id);
    if (card.pathways === 0 || (card.sectors.length === 0 && !made)) return [];
    const share = made ? Math.log2(1 + card.pathways) : 1;
    return [{ ...one, score: Math.round(one.score * share * 1000) / 1000 }];
  });
}
