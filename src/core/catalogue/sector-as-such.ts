import type { Pathway } from './pathway.ts';

/** A pathway that more sectors than this share says nothing of two of them. */
export const mostSectors = 8;

/** Those of the charter of 2024 are apart: it names 27 sectors for a certificate that one branch issues. */
export const ownSectorsOf = ({ sectors }: Pick<Pathway, 'sectors'>): string[] => [
  ...new Set(sectors.filter(({ evidence }) => evidence !== 'charter').map(({ sector }) => sector)),
];

/** Whether a pathway says something of a sector as such: it is of it otherwise than by a charter, and of few sectors. */
export const isOfSectorAsSuch = (pathway: Pick<Pathway, 'sectors'>, id: string): boolean => {
  const own = ownSectorsOf(pathway);
  return own.includes(id) && own.length <= mostSectors;
};
