import { heads } from '../../text/ranks.ts';
import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';
import type { Engine } from '../engine.ts';

/** A trade and the pathways that lead to it, by record; a pathway counts where its title has a word of the trade's names. */
export function tradeAndPathways(engine: Engine, code: string): { trade: number; pathways: number[] } | null {
  const trade = engine.numbers.get(code);
  if (trade === undefined || engine.cards[trade]?.kind !== 'occupation') return null;
  const pathways = (engine.leading.get(code) ?? []).filter((record) => namedAs(engine, record, trade));
  return { trade, pathways };
}

/** Whether a pathway's title has a word of the trade's names: another one may lead there by a code of its record alone. */
function namedAs({ cards, index }: Engine, pathway: number, trade: number): boolean {
  return words(cards[pathway]?.title ?? '').some(
    (word) => !heads.has(word) && index.labelsHolding(stem(word), trade).length > 0,
  );
}
