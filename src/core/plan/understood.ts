import type { Either } from '../search/either-wish.ts';
import type { TradeByName } from './field-look-up.ts';
import type { Operator } from './operator-trades.ts';
import type { Read } from '../search/results.ts';

/**
 * What a field of the home page says. `place`: the trade, the sector or the family that it names, as an address writes it; `reads`: the
 * circumstances beside it, or alone; `doubts`: words that were not understood beside those that name the place; `avoid`: the sectors that it
 * refuses; `either`: the other industries that it says.
 */
export type Understood = {
  place: string | null;
  reads: Read[];
  doubts?: Read[];
  avoid?: string[];
  either?: Either;
  /** What the words mean could not be known now. */
  lost?: boolean;
  /** The words are of an employer: who recruits, or must find other work for their people. */
  recruits?: boolean;
  /** Other trades that the words name as well as the one taken: "machine operator". */
  others?: TradeByName[];
  /** The words are of any operator ("ouvrier d’usine"): the trades that they may mean, none of which is taken. */
  choices?: Operator[];
  /** The industry said beside the trade: "soudeur nucléaire". */
  there?: string;
  /** The trade that makes what the wish asks to make, in the industry that it names. */
  maker?: string;
  /** The wish is of works of any industry, "une usine", "ouvrier en usine": nothing of what they make is said. */
  anyWorks?: true;
  /** The industry that the words of what one does say at all: what one leaves or refuses is read by it. */
  industry?: string;
};
