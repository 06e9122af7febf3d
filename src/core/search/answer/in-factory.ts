import { fold } from '../../text/fold.ts';
import { singular } from '../../text/singular.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import type { Card } from '../results.ts';
import type { Candidate } from './candidates.ts';
import { isUsersTrade } from './industry.ts';

/** Words of where and when one works in industry. */
const places = /(?<![a-z])(?:ateliers?|usines?|industri\w+|factory|[235]x8)(?![a-z])/u;

/**
 * Where one says that it is in a factory, what was found without the trades of those who use what is made there, if a trade is left:
 * `atelier montage` cuts no film. Who is named as the title begins (`vendeur usine`) is meant.
 */
export function inFactory(
  { cards }: Pick<Engine, 'cards'>,
  text: string,
  found: readonly Candidate[],
): readonly Candidate[] {
  if (!places.test(fold(text))) return found;
  const typed = new Set(tokenise(text).map(singular));
  const isSaid = (card: Card | undefined) => typed.has(tokenise(card?.title ?? '')[0] ?? '');
  const made = found.filter(({ record }) => !isUsersTrade(cards[record]) || isSaid(cards[record]));
  return made.some(({ record }) => cards[record]?.kind === 'occupation') ? made : found;
}
