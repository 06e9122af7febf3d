import type { PathwayMatch } from './types.ts';

/**
 * What may be counted aloud of a match. `all`: its blocs and its gestures. `gestures`: its gestures only, its blocs not being known, or
 * none of them being open. `named`: nothing, the record naming a trade held of which
 * no gesture was read in it: "0 of 4" would belie the list where it stands. `thin`: nothing, too little being read in it.
 */
export type Countable = 'all' | 'gestures' | 'named' | 'thin';

type Counted = Pick<PathwayMatch, 'own' | 'thin' | 'listed' | 'acquired' | 'toAssess' | 'trade'>;

/** What may be counted aloud of a match, so that no count belies the list where it stands. */
export function countable({ own, thin, listed, acquired, toAssess, trade }: Counted): Countable {
  if (thin) return 'thin';
  if (own !== null && trade.same + trade.context === 0) return 'named';
  return !listed || acquired + toAssess === 0 ? 'gestures' : 'all';
}
