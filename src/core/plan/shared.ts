import type { Pathway } from '../catalogue/pathway.ts';
import type { Options } from './ask.ts';

/** Whether a certificate that is kept is also of a sector that is refused: it comes after others of equal use, and says so. */
export const isShared = ({ sectors }: Pick<Pathway, 'sectors'>, { avoid }: Pick<Options, 'avoid'>): boolean =>
  sectors.some(({ sector }) => avoid.includes(sector));
