import { fold } from '../../text/fold.ts';
import { singular } from '../../text/singular.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import type { Card } from '../results.ts';
import type { Candidate } from './candidates.ts';
import { isUsersTrade } from './industry.ts';

/** Words of where and when one works in industry. */
const places = /(?<![a-z])(?:ateliers?|usines?|industri\w+|factory|factories|plant|[235]x8)(?![a-z])/u;

/** Those of a plant: nothing grows there, nor is fished. */
const plants =
  /(?<![a-z])(?:usines?|factory|factories|plant|(?:laiter|conserver|biscuiter|minoter|cimenter|raffiner|cartonner|verrer|tanner|malter|semouler|fonder)ies?|abattoirs?|sucreries?|acieries?)(?![a-z])/u;
/** Who grows, breeds, gathers or fishes; who makes cheese, beer, wine or cider of it is of the same domain of ROME. */
const grower = /^A1(?:[13]|4(?!1[23]|2[23]|43))/u;
/** Whether a trade, by its code, is of who grows, breeds, gathers or fishes. */
export const isGrown = (code: string): boolean => grower.test(code);
/** A trade of industry with this share of the score of who grows is meant. */
const nearGrown = 0.4;
const isGrower = (card: Card | undefined): boolean =>
  card?.kind === 'occupation'
    ? grower.test(card.id)
    : card?.kind === 'pathway' &&
      card.occupations.length > 0 &&
      card.occupations.every((id) => grower.test(id));
const ofIndustry = (card: Card | undefined): boolean =>
  card?.kind === 'occupation' && card.id.startsWith('H');
const highest = (found: readonly Candidate[]): number =>
  found.reduce((top, { score }) => Math.max(top, score), 0);

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
  if (!made.some(({ record }) => cards[record]?.kind === 'occupation')) return found;
  if (!plants.test(fold(text))) return made;
  const grown = highest(
    made.filter(({ record }) => cards[record]?.kind === 'occupation' && isGrower(cards[record])),
  );
  const inside = highest(made.filter(({ record }) => ofIndustry(cards[record])));
  return inside < grown * nearGrown
    ? made
    : made.filter(({ record }) => !isGrower(cards[record]) || isSaid(cards[record]));
}
