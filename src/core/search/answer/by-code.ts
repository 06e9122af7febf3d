import type { Engine } from '../engine.ts';
import type { Query } from '../query.ts';
import type { Card } from '../results.ts';
import type { Candidate } from './candidates.ts';

/** The record with one of these ids, then those it leads to; null when no record has one. */
export function findByCode(engine: Engine, ids: readonly string[], show: Query['show']): Candidate[] | null {
  const number = ids.flatMap((id) => engine.numbers.get(id) ?? [])[0];
  const card = number === undefined ? undefined : engine.cards[number];
  if (card === undefined) return null;
  const answers = [card.id, ...related(engine, card, show)];
  return answers.flatMap((id, place) => {
    const record = engine.numbers.get(id);
    if (record === undefined) return [];
    const matched = [{ typed: card.id, found: card.id, fields: [], through: 'code' as const }];
    return [{ record, score: answers.length - place, explain: () => ({ matched, alsoKnownAs: null }) }];
  });
}

/** An old number leads to its successors, an occupation to its pathways, a pathway to its occupations if they are asked. */
function related({ model }: Engine, card: Card, show: Query['show']): string[] {
  if (card.kind === 'superseded') return card.current;
  if (card.kind === 'pathway') return show === 'occupation' ? card.occupations : [];
  return model.pathways
    .filter((pathway) => pathway.card.status === 'active' && pathway.card.occupations.includes(card.id))
    .map((pathway) => pathway.card.id);
}
