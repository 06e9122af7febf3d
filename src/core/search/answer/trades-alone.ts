import type { Engine } from '../engine.ts';
import { saysAnyMachine } from '../any-trade.ts';
import { isTelling } from '../read/told.ts';
import type { ReadQuestion } from '../read/read.ts';
import { awayFrom } from './away.ts';
import { findByText, type Candidate } from './candidates.ts';
import { tradeAndPathways } from './leading.ts';
import { before, lighterOfAny, withoutBarred } from './lighter.ts';
import { nearness } from './near-pathway.ts';
import { nearFirst } from './near-trades.ts';
import { saysQuality, tradesOfQualities } from './qualities.ts';
import { tradesIn, type AskedSetting } from './settings.ts';

/** So many of the first trades have their pathways shown with them. */
const shownWith = 12;

/**
 * Where the words say no trade to search but only what one leaves, what else the people of a trade may do, or how one would work: the trades that answer, with the pathways that
 * lead to them; null where there is a trade to search.
 */
export function tradesInstead(
  engine: Engine,
  question: ReadQuestion,
  settings: readonly AskedSetting[],
): Candidate[] | null {
  if (question.near !== undefined) {
    const own = findByText(engine, question.rest).candidates;
    return withTheirPathways(engine, nearFirst(engine, question.near, own));
  }
  if (question.left !== undefined) {
    const away = awayFrom(engine, question.left, question.read, settings);
    if (away.length > 0) return withTheirPathways(engine, away);
  }
  const isHowOnly = !isTelling(question.rest) && saysQuality(question.rest) && !saysAnyMachine(question.rest);
  return isHowOnly ? tradesOf(engine, settings, question) : null;
}

/** Where no trade is said: those that have what is wanted, failing that those that are free of what is forbidden, with their pathways. */
export function tradesOf(
  engine: Engine,
  settings: readonly AskedSetting[],
  { read, rest }: ReadQuestion,
): Candidate[] {
  const liked = withoutBarred(engine, read, tradesOfQualities(engine, rest));
  const wanted = liked.length > 0 ? before(liked, []) : tradesIn(engine, settings);
  return withTheirPathways(engine, wanted.length > 0 ? wanted : lighterOfAny(engine, read));
}

/** Trades, then the pathways that lead to the first of them: who filters by pathways finds them. */
function withTheirPathways(engine: Engine, trades: readonly Candidate[]): Candidate[] {
  const known = new Set(trades.map(({ record }) => record));
  const least = trades.reduce((low, { score }) => Math.min(low, score), Infinity);
  const first = [...trades].sort((one, other) => other.score - one.score).slice(0, shownWith);
  const led = first.flatMap(({ record }, place) =>
    (tradeAndPathways(engine, engine.cards[record]?.id ?? '')?.pathways ?? []).map((pathway) => ({
      record: pathway,
      score: (least * nearness(engine, pathway, record)) / (2 + place),
      explain: () => ({ matched: [], alsoKnownAs: null }),
    })),
  );
  const once = new Map<number, Candidate>();
  for (const one of led) if (!known.has(one.record) && !once.has(one.record)) once.set(one.record, one);
  return [...trades, ...once.values()];
}
