import type { Pathway } from './pathway.ts';

/**
 * The sectors that count for a pathway, each once. Where the record names its own certifier, agreement or committee, those that
 * only the interbranch charter names do not: they are shown apart.
 */
export function countedSectors({ sectors }: Pathway): string[] {
  const own = sectors.some(({ evidence }) => ['certifier', 'ccn', 'committee'].includes(evidence));
  const counted = own ? sectors.filter(({ evidence }) => evidence !== 'charter') : sectors;
  return [...new Set(counted.map(({ sector }) => sector))];
}
