import { inPlace } from '../words/place-said.ts';
import { theTradeOf, tradesInWords } from '../words/trade-said.ts';
import type { About } from './call.ts';

/** The industry aimed at, behind what one does there: " dans le nucléaire"; nothing where none was said. */
export const thereOf = ({ place }: Pick<About, 'place'>, french: boolean): string =>
  place === null ? '' : ` ${inPlace(place, french ? 'fr' : 'en')}`;

/**
 * What one asks about, behind "for": the trade aimed at with its industry, the only one proposed, or some of those: " pour le métier de soudeur dans
 * le nucléaire", " pour l’un de ces métiers : soudeur, cariste"; nothing where none is known.
 */
export function aimed(about: About, french: boolean): string {
  const { trade, leads } = about;
  const only = trade ?? (leads.length === 1 ? leads[0] : undefined);
  const there = thereOf(about, french);
  if (only !== undefined)
    return `${french ? ' pour ' : ' for '}${theTradeOf(only, french ? 'fr' : 'en')}${there}`;
  if (leads.length === 0) return there;
  return french
    ? ` pour l’un de ces métiers${there} : ${tradesInWords(leads)}`
    : ` for one of these jobs${there}: ${tradesInWords(leads)}`;
}
