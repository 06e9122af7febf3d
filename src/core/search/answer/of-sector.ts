import { heads, saysWho } from '../../text/ranks.ts';
import type { Engine } from '../engine.ts';
import type { Candidate } from './candidates.ts';

/** From so many records of a sector on, those of no other are needed. */
const enough = 3;

/** "horloger" says the trade, "horlogerie" the industry. */
const namesTrade = (word: string): boolean => saysWho(word) && !heads.has(word);

/** Where a sector is all that was said, the records of it: "automobile" asks for who makes cars, "pharmacie" for who makes medicines. */
export function ofSector(
  { cards }: Engine,
  sectors: readonly string[],
  asked: readonly string[],
  found: readonly Candidate[],
  strict = false,
): readonly Candidate[] {
  if (sectors.length === 0 || asked.some(namesTrade)) return found;
  const isOf = ({ record }: Candidate): boolean => {
    const card = cards[record];
    if (card === undefined || card.kind === 'superseded') return true;
    return card.sectors.some((one) => sectors.includes(one)) || (!strict && card.sectors.length > 0);
  };
  const own = found.filter(isOf);
  return own.filter(({ record }) => cards[record]?.kind !== 'superseded').length >= enough ? own : found;
}
