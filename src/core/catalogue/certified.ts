import type { Lookup } from './lookup.ts';
import type { Pathway } from './pathway.ts';
import { isProposable } from './reserve.ts';

/** The certificates of a trade that may be proposed to anybody: none of the armed forces, none overseas only, none that nothing confirms. */
export const certificatesTo = (
  { pathwaysByOccupation }: Pick<Lookup, 'pathwaysByOccupation'>,
  code: string,
): Pathway[] => (pathwaysByOccupation.get(code) ?? []).filter((pathway) => isProposable(pathway));

/** Whether such a certificate leads to a trade. */
export const isCertified = (lookup: Pick<Lookup, 'pathwaysByOccupation'>, code: string): boolean =>
  certificatesTo(lookup, code).length > 0;
