import type { Engine } from '../engine.ts';
import { isPoliteWord } from '../../text/stop-words.ts';
import { terms } from '../../text/terms.ts';
import { tokenise } from '../../text/tokenise.ts';
import { isEnglish, wholly, type EnglishNames } from '../read/english.ts';
import { isThing } from '../read/things.ts';
import type { Read } from '../results.ts';
import type { Candidate } from './candidates.ts';
import { isOutsideTrade } from './industry.ts';
import { singular } from '../../text/singular.ts';
import { stem } from '../../text/stem.ts';
import { tradeAndPathways } from './leading.ts';
import { nearness, tellsTrade } from './near-pathway.ts';
import { tellingWords } from './telling.ts';

type EnglishAnswer = { candidates: Candidate[]; read: Read[] };

const mostTrades = 12;
/** What a trade must have of the fit of the best one. */
const besideBest = 0.63;
/** The same beside one that the words name well. */
const besideNamed = 0.75;
const wellNamed = 0.7;
const tradePoints = 20;
const pathwayPoints = 8.5;

/** A word to which we gave a sense, or a thing of ours, is French too: "baskets" are shoes. */
const hasSense = ({ senses, things }: Engine, typed: string): boolean =>
  things.has(singular(typed)) ||
  senses.some(({ word }) => word !== null && singular(word) === singular(typed));

/** Words to which, together, we gave a sense: "flow pack" is said in French too. */
function isOurSense({ senses }: Engine, text: string): boolean {
  const own = terms(text).join(' ');
  return senses.some(({ from }) => from.length > 1 && from.join(' ') === own);
}

/** What English words find: the trades they name, then what leads to them; null when the text is not English. */
export function findByEnglish(engine: Engine, text: string): EnglishAnswer | null {
  const { english } = engine;
  if (isThing(engine.things, text)) return null;
  // The last word may be the beginning of a French one: `agent de fab`.
  const last = tokenise(text).at(-1);
  const begins = (word: string) => word === last && engine.words.startingWith(word).length > 0;
  const names = (word: string) => (english?.trades(word)[0]?.fit ?? 0) >= wholly && !engine.french.has(word);
  // "machine setter" is a whole English name, though French has both words.
  const whole = tokenise(text).length > 1 && (english?.trades(text)[0]?.fit ?? 0) >= wholly;
  const known = (word: string) =>
    engine.words.has(word) ||
    hasSense(engine, word) ||
    (!whole && engine.french.has(word)) ||
    isPoliteWord(word) ||
    (begins(word) && !names(word));
  if (english === null || isOurSense(engine, text) || !isEnglish(text, known, english)) return null;
  if (english.saysHeadOnly(text)) return null;
  const scores = new Map<number, { score: number; typed: string; found: string }>();
  const read: Read[] = [];
  for (const piece of piecesOf(english, text)) {
    const trades = english
      .trades(piece)
      .map((one) => ({ ...one, fit: one.fit * (reached(engine, one.code) ? 1.05 : 1) }))
      .sort((one, other) => other.fit - one.fit)
      .slice(0, mostTrades);
    const [first] = trades;
    if (first === undefined) continue;
    const typed = piece.trim();
    const record = engine.numbers.get(first.code);
    const found = record === undefined ? '' : (engine.cards[record]?.title ?? '');
    read.push({ kind: 'english', value: found, typed, path: null });
    const least = first.fit * (first.fit >= wellNamed ? besideNamed : besideBest);
    const near = trades.some((one) => one.fit >= least && !isOutside(engine, one.code));
    for (const { code, fit } of trades.filter(
      (one) => one.fit >= least && (!near || one.code === first.code || isMeant(engine, one)),
    ))
      give(engine, scores, code, fit, typed);
  }
  if (read.length === 0) return null;
  const candidates = [...scores]
    .sort(([one], [other]) => one - other)
    .map(([record, { score, typed, found }]): Candidate => ({
      record,
      score: Math.round(score * 1000) / 1000,
      explain: () => ({
        matched: [{ typed, found, fields: ['names'], through: 'synonym' }],
        alsoKnownAs: null,
      }),
    }));
  return { candidates, read };
}

/** What is asked, each apart; one name may have an "and" ("tool and die maker"). */
function piecesOf(english: EnglishNames, text: string): string[] {
  if (!/[/,;|]|\bor\b/u.test(text) && (english.trades(text)[0]?.fit ?? 0) >= wholly) return [text];
  const pieces = text.split(/[/,;|]|\b(?:or|and)\b/u).filter((one) => one.trim() !== '');
  // "lab technician, dairy": the industry beside the trade is no trade of its own.
  const trades = pieces.filter((one) => !english.saysWhereAlone(one));
  return trades.some((one) => english.trades(one).length > 0) ? trades : pieces;
}

/** Whether a pathway of the catalogue leads to a trade. */
const reached = ({ leading }: Engine, code: string): boolean => leading.has(code);

const isOutside = ({ cards, numbers }: Engine, code: string): boolean =>
  isOutsideTrade(cards[numbers.get(code) ?? -1]);

/** Whether a trade beside one of industry is of industry too, or wholly named. */
const isMeant = (engine: Engine, { code, fit }: { code: string; fit: number }): boolean =>
  fit >= wholly || !isOutside(engine, code);

type Scores = Map<number, { score: number; typed: string; found: string }>;

function give(engine: Engine, scores: Scores, code: string, fit: number, typed: string): void {
  const found = tradeAndPathways(engine, code);
  if (found === null) return;
  const title = engine.cards[found.trade]?.title ?? '';
  const raise = (record: number, score: number) => {
    if ((scores.get(record)?.score ?? 0) < score) scores.set(record, { score, typed, found: title });
  };
  raise(found.trade, tradePoints * fit);
  const meant = new Set(tellingWords(title).map(stem));
  const saying = found.pathways.filter((one) => tellsTrade(engine.cards[one], new Set([code]), meant));
  for (const record of saying.length > 0 ? saying : found.pathways)
    raise(record, pathwayPoints * fit * nearness(engine, record, found.trade));
}
