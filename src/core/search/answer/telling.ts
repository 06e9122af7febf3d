import { heads, isRank, namesWho } from '../../text/ranks.ts';
import { isPoliteWord } from '../../text/stop-words.ts';
import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';
import type { Engine } from '../engine.ts';
import type { Candidate, TextMatches } from './candidates.ts';

/** A label names what was typed when it says no more than twice as many words. */
const mostWider = 2;

/** Words of every workshop: beside another word they tell no trade. */
const anyTrade = new Set(
  'atelier ateliers conduire conduis conduisais fabriquer fabrique fabriquais gros grosse grosses grand grande machine machines petit petite petits petites utiliser utilise'.split(
    ' ',
  ),
);

/** The words of a text that tell a trade. */
export function tellingWords(text: string): string[] {
  const own = words(text).filter((word) => !isPoliteWord(word) && !heads.has(word) && !isRank(word));
  const telling = own.filter((word) => !anyTrade.has(word));
  return telling.length > 0 ? telling : own;
}

/**
 * Whether what the index found is what was meant: one of the first three has all the telling words in one of its names, as they
 * were typed.
 */
function isSaid(engine: Engine, text: string, { candidates, unknown, loose }: TextMatches): boolean {
  if (loose || unknown.length > 0) return false;
  const asked = [...new Set(tellingWords(text).map(stem))];
  if (asked.length === 0) return candidates.length > 0;
  return [...candidates]
    .sort((one, other) => other.score - one.score)
    .slice(0, 3)
    .some(({ record }) => namesAll(engine, asked, record));
}

/** `frigoriste pour supermarché`: the first record is the trade that one word names outright; the other words say where. */
function isTradeNamed(
  { index, cards }: Engine,
  telling: readonly string[],
  { candidates }: TextMatches,
): boolean {
  const first = candidates.reduce<Candidate | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  );
  const card = cards[first?.record ?? -1];
  if (first === null || card?.kind !== 'occupation' || card.pathways === 0) return false;
  const title = index.title(first.record);
  return (
    index.size(title) === 1 &&
    telling.some((word) => namesWho(word) && index.labelsHolding(stem(word), first.record).includes(title))
  );
}

function namesAll({ index }: Engine, asked: readonly string[], record: number): boolean {
  const [first = [], ...others] = asked.map((one) => index.labelsHolding(one, record));
  return first.some(
    (label) =>
      others.every((labels) => labels.includes(label)) && index.size(label) <= mostWider * asked.length + 1,
  );
}

/** Whether a name of what the index found says what was asked: the words of the workshop are then not asked. */
export const isNamed = (engine: Engine, text: string, found: TextMatches): boolean =>
  isSaid(engine, text, found) || isTradeNamed(engine, tellingWords(text), found);
