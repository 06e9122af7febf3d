import type { Code } from '../../catalogue/number.ts';
import type { Engine } from '../engine.ts';
import type { Query } from '../query.ts';
import type { Card } from '../results.ts';
import type { Candidate } from './candidates.ts';

/** The records that have these numbers, then those they lead to; null when no record has one of them. */
export function findByCodes(engine: Engine, codes: readonly Code[], show: Query['show']): Candidate[] | null {
  const cards = codes.flatMap(({ ids }) => cardOf(engine, ids) ?? []);
  if (cards.length === 0) return null;
  /** What is found -> the number that led to it: numbers typed first, then what each leads to. */
  const answers = new Map(cards.map(({ id }) => [id, id]));
  for (const card of cards)
    for (const id of related(engine, card, show)) if (!answers.has(id)) answers.set(id, card.id);
  return [...answers].flatMap(([id, typed], place) => {
    const record = engine.numbers.get(id);
    if (record === undefined) return [];
    const matched = [{ typed, found: typed, fields: [], through: 'code' as const }];
    return [{ record, score: answers.size - place, explain: () => ({ matched, alsoKnownAs: null }) }];
  });
}

function cardOf({ numbers, cards }: Engine, ids: readonly string[]): Card | undefined {
  const number = ids.flatMap((id) => numbers.get(id) ?? [])[0];
  return number === undefined ? undefined : cards[number];
}

/** An old number leads to its successors, an occupation to its pathways, a pathway to its occupations if they are asked. */
function related({ model }: Engine, card: Card, show: Query['show']): string[] {
  if (card.kind === 'superseded') return card.current;
  if (card.kind === 'pathway') return show === 'occupation' ? card.occupations : [];
  return model.pathways
    .filter((pathway) => pathway.card.status === 'active' && pathway.card.occupations.includes(card.id))
    .map((pathway) => pathway.card.id);
}
