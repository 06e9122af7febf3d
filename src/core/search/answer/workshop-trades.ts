import { stem } from '../../text/stem.ts';
import type { Engine } from '../engine.ts';
import type { WorkshopSaid } from '../read/workshop.ts';
import { isFarTrade } from './industry.ts';
import { tellingWords } from './telling.ts';

/** Trades that the words of the workshop name, how well, and through which wordings. */
export type NamedTrade = { code: string; points: number; said: WorkshopSaid[] };

/** A trade stays beside the best one with this share of its points. */
const besideBest = 0.75;
const mostTrades = 4;
/** What a word of a trade's own names counts beside its wordings. */
const nameWeight = 0.6;
/** A trade of industry is said nearly as well as one that is far from it with this share of its points. */
const nearlyAsWell = 0.75;
export const isFar = ({ cards, numbers }: Engine, named: NamedTrade | undefined): boolean =>
  named !== undefined && isFarTrade(cards[numbers.get(named.code) ?? -1]);

/** A trade far from industry is not meant where one of industry is said nearly as well ("couler du plâtre et émailler des lavabos"). */
function nearFirst(engine: Engine, named: readonly NamedTrade[]): readonly NamedTrade[] {
  const near = named.filter((one) => !isFar(engine, one));
  return (near[0]?.points ?? 0) >= (named[0]?.points ?? 0) * nearlyAsWell ? near : named;
}

/** How many telling words the wordings and the names of a trade hold. */
export function saidOf(engine: Engine, named: NamedTrade | undefined, telling: readonly string[]): number {
  if (named === undefined) return 0;
  const own = new Set(named.said.flatMap((one) => one.words));
  const others = telling.filter((word) => !own.has(word));
  return telling.length - others.length + namesHeld(engine, named.code, others);
}

/** The trades that the wordings point to, the best first: a wording of few trades, and of more words, tells more. */
function trades(engine: Engine, text: string, said: readonly WorkshopSaid[]): NamedTrade[] {
  const named = new Map<string, NamedTrade>();
  for (const one of said) {
    for (const code of one.codes) {
      const now = named.get(code) ?? { code, points: 0, said: [] };
      const points = one.words.length / Math.sqrt(one.codes.length);
      named.set(code, { code, points: now.points + points, said: [...now.said, one] });
    }
  }
  const others = tellingWords(text).filter((word) => !said.some((one) => one.words.includes(word)));
  const all = [...named.values()]
    .map((one) => ({ ...one, points: one.points + nameWeight * namesHeld(engine, one.code, others) }))
    .sort((one, other) => other.points - one.points || (one.code < other.code ? -1 : 1));
  const least = (all[0]?.points ?? 0) * besideBest;
  return all.filter(({ points }) => points >= least).slice(0, mostTrades);
}

function namesHeld({ index, numbers }: Engine, code: string, asked: readonly string[]): number {
  const record = numbers.get(code);
  if (record === undefined) return 0;
  return asked.filter((word) => index.labelsHolding(stem(word), record).length > 0).length;
}

/** The trades that the wordings of a text point to, those of industry first where they are said nearly as well. */
export const tradesOfWorkshop = (
  engine: Engine,
  text: string,
  said: readonly WorkshopSaid[],
): readonly NamedTrade[] => nearFirst(engine, trades(engine, text, said));
