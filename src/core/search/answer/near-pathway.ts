import { stem } from '../../text/stem.ts';
import type { Engine } from '../engine.ts';
import type { Card } from '../results.ts';
import { tellingWords } from './telling.ts';

/** What a pathway counts where the trade's names say nearly nothing of its title, and where they say all of it. */
const leastNear = 0.5;
const wholeTitle = 1.1;

/** How much of a pathway's title the names of the trade say: one that shares a common word with it comes after. */
export function nearness({ cards, index }: Engine, pathway: number, trade: number): number {
  const telling = tellingWords(cards[pathway]?.title ?? '').filter((word) => word.length > 2);
  if (telling.length === 0) return wholeTitle;
  const held = telling.filter((word) => index.labelsHolding(stem(word), trade).length > 0).length;
  return leastNear + (wholeTitle - leastNear) * (held / telling.length);
}

/** Words of the titles of every industry: "conducteur de machines" tells none of them. */
const anyMaking = new Set(
  (
    'automatisee automatisees automatises conducteur conductrice conduite fabrication industrie industriel industrielle industries ligne machine machines outil outils ' +
    'production'
  ).split(' '),
);

/**
 * Whether a pathway that leads to trades is meant by who names them: it leads to no other, or its title says a word that was meant (asked, or
 * of the trade's title). "Armurerie" leads to fitters, and is not what who fits aircraft asks for.
 */
export function tellsTrade(
  card: Card | undefined,
  trades: ReadonlySet<string>,
  meant: ReadonlySet<string>,
): boolean {
  if (card?.kind !== 'pathway' || card.occupations.every((code) => trades.has(code))) return true;
  return tellingWords(card.title).some((word) => !anyMaking.has(word) && meant.has(stem(word)));
}
