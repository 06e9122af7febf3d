import { heads, isCommonWho, isRank } from '../../text/ranks.ts';
import { isPoliteWord } from '../../text/stop-words.ts';
import { words } from '../../text/terms.ts';
import type { Engine } from '../engine.ts';
import type { Card } from '../results.ts';
import type { Candidate } from './candidates.ts';
import { entryWork } from './what-is-left.ts';

/** Under this share of the best trade, another one is much less sure. */
const sure = 0.59;
/** The same for one of industry, which is what most people ask for. */
const sureOfIndustry = 0.4;
/** What such a trade counts beside the pathways of the best, where one word was asked. */
const lessSure = 0.5;

/** "soudeur ou cariste": each is asked for, however well the other is named. */
const either = /(?<!\p{L})(?:ou|or)(?!\p{L})|\//iu;

const tells = (word: string): boolean =>
  !isPoliteWord(word) && !heads.has(word) && !isCommonWho(word) && !isRank(word) && !/^\d+$/u.test(word);

/** The great domain of a trade in ROME: `H`, industry. Its trades are near, however far they come. */
const domainOf = (card: Card | undefined): string => card?.id.slice(0, 1) ?? '';

/** Whether a text says one work: a word of it tells a trade, and it asks for none or the other. */
export const asksOne = (text: string, asked: readonly string[]): boolean =>
  asked.some(tells) && !either.test(text) && asked.join(' ') !== words(entryWork).join(' ');

/**
 * What was found without the trades of another great domain far under the best one, where several words were asked: they have a part of what was asked, and are
 * what people laugh at. Where one word was, they come after the pathways of the best; where none tells a trade, all are as good.
 */
export function withoutFarTrades(
  { cards }: Pick<Engine, 'cards'>,
  text: string,
  asked: readonly string[],
  found: Candidate[],
): Candidate[] {
  const telling = new Set(asked.filter(tells)).size;
  if (!asksOne(text, asked)) return found;
  const trades = found.filter(({ record }) => cards[record]?.kind === 'occupation');
  const best = trades.reduce<Candidate | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  );
  if (best === null) return found;
  const domain = domainOf(cards[best.record]);
  const isFar = ({ record, score }: Candidate) => {
    const card = cards[record];
    if (card?.kind !== 'occupation' || domainOf(card) === domain) return false;
    return score < best.score * (domainOf(card) === 'H' ? sureOfIndustry : sure);
  };
  if (telling > 1) return found.filter((one) => !isFar(one));
  return found.map((one) => (isFar(one) ? { ...one, score: one.score * lessSure } : one));
}
