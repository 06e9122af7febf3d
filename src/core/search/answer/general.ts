import { heads, isRank } from '../../text/ranks.ts';
import { isPoliteWord } from '../../text/stop-words.ts';
import { words } from '../../text/terms.ts';
import type { Engine } from '../engine.ts';
import type { Candidate } from './candidates.ts';

/** Words of hundreds of titles, and ranks: without another word, they say no trade more than the next. */
const anyTrade = new Set([
  ...heads,
  ...'conducteur conductrice conduite conduire conduis conduisais piloter machine machines industriel industrielle'.split(
    ' ',
  ),
]);

/** Domains of ROME of those who make, keep machines going, or move goods. */
const inWorkshop = /^(?:H|I13|N11|E13)/u;

const machine = /^machines?$/u;

const tellingOf = (text: string): string[] => words(text).filter((word) => !isPoliteWord(word));

/** "conduire une machine": one of any kind, for no thing is said. */
export function saysAnyMachine(text: string): boolean {
  const telling = tellingOf(text);
  return telling.some((word) => machine.test(word)) && telling.every((word) => anyTrade.has(word));
}

/**
 * Where no word says which trade ("ouvrier", "conducteur machine"), those of industry to which most pathways lead come first, and a
 * trade to which none leads is not shown.
 */
export function widestFirst(
  { cards }: Engine,
  text: string,
  found: readonly Candidate[],
): readonly Candidate[] {
  const telling = tellingOf(text);
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
