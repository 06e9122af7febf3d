import type { About } from './call.ts';

/** The trade aimed at, or those proposed, with the industry: ": soudeur (nucléaire)"; nothing where none is known. */
export function aimed({ trade, leads, place }: About, french: boolean): string {
  const names = (trade === null ? leads : [trade]).join(', ');
  const where = place === null ? '' : ` (${french ? place.fr : place.en})`;
  if (names === '') return '';
  return `${french ? ' :' : ':'} ${names}${where}`;
}
