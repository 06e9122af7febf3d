import type { Occupation } from '../catalogue/occupation.ts';
import { ownTrade } from './own-trade.ts';

type Trades = { occupations: Pick<ReadonlyMap<string, Pick<Occupation, 'label' | 'parent'>>, 'get'> };

/**
 * Whether a trade is a specialty of one held, or the trade of which that is one: ROME split the one from the other, and their names say so ("Soudeur",
 * "Soudeur MIG MAG"). What ROME lists of the one alone is near who exercises the other: it is none of what they lack.
 */
export function isSpecialty({ occupations }: Trades, held: readonly string[], code: string): boolean {
  const aimed = occupations.get(code);
  if (aimed === undefined) return false;
  return held.some((one) => {
    const own = occupations.get(one);
    if (own === undefined || one === code) return false;
    const isSplit =
      own.parent === code || aimed.parent === one || (own.parent !== null && own.parent === aimed.parent);
    return isSplit && ownTrade([own.label])(aimed.label);
  });
}
