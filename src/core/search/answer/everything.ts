import type { Engine } from '../engine.ts';
import type { Recognised } from '../results.ts';
import type { Candidate } from './candidates.ts';

/** All records; where a sector is asked for, first those that are of it and of few others. */
export function everything({ cards }: Engine, recognised: readonly Recognised[]): Candidate[] {
  const bySector = recognised.some(({ facet }) => facet === 'sector');
  return cards.map((card, record) => ({
    record,
    score: bySector && card.kind !== 'superseded' ? 1 / Math.max(1, card.sectors.length) : 0,
    explain: () => ({ matched: [], alsoKnownAs: null }),
  }));
}
