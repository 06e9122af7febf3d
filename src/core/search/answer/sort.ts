import { fold } from '../../text/fold.ts';
import type { Sort } from '../query.ts';
import type { Card } from '../results.ts';

type Sortable = { score: number; card: Card };

type Order = (one: Sortable, other: Sortable) => number;

const kindRank = { pathway: 0, occupation: 1, superseded: 2 } as const;

const byScore: Order = (one, other) => other.score - one.score;
const byKind: Order = (one, other) => kindRank[one.card.kind] - kindRank[other.card.kind];
const byTitle: Order = (one, other) => compare(titleKey(one.card), titleKey(other.card));
const byId: Order = (one, other) => compare(one.card.id, other.card.id);
const byLevel: Order = (one, other) => levelRank(one.card) - levelRank(other.card);

/** Total orders: the same records always come in the same order. */
const orders: Record<Sort, Order[]> = {
  relevance: [byScore, byKind, byTitle, byId],
  level: [byLevel, byScore, byKind, byTitle, byId],
  title: [byTitle, byKind, byId],
};

export function sortHits<T extends Sortable>(hits: readonly T[], sort: Sort): T[] {
  return [...hits].sort((one, other) => {
    for (const order of orders[sort]) {
      const result = order(one, other);
      if (result !== 0) return result;
    }
    return 0;
  });
}

/** Records without level come last. */
function levelRank(card: Card): number {
  return card.kind === 'occupation' ? 99 : (card.level ?? 98);
}

function titleKey({ title }: Card): string {
  return fold(title);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
