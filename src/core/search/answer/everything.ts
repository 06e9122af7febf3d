import type { Engine } from '../engine.ts';
import type { Recognised } from '../results.ts';
import type { Candidate } from './candidates.ts';

/** More sectors than those of one branch: a whole industry is asked for. */
const whole = 13;

/** All records; where a sector is asked for, first those that are of it and of few others; of a whole industry, of most of it. */
export function everything({ cards }: Engine, recognised: readonly Recognised[]): Candidate[] {
  const asked = recognised.find(({ facet }) => facet === 'sector')?.values ?? [];
  const shareOf = (sectors: readonly string[]): number =>
    asked.length > whole
      ? sectors.filter((one) => asked.includes(one)).length
      : 1 / Math.max(1, sectors.length);
  return cards.map((card, record) => ({
    record,
    score: asked.length > 0 && card.kind !== 'superseded' ? shareOf(card.sectors) : 0,
    explain: () => ({ matched: [], alsoKnownAs: null }),
  }));
}
