import type { Lookup } from './lookup.ts';
import type { Pathway } from './pathway.ts';

/**
 * How many blocs a pathway has: its own; where they are those of the record before it, as many as its own record has by the second
 * reading, where that one knows them. 0 = not given.
 */
export function blocCount(
  { secondReadings }: Pick<Lookup, 'secondReadings'>,
  { id, blocs }: Pathway,
): number {
  const now = secondReadings.get(id)?.blocs.length ?? 0;
  return now === 0 || blocs.some(({ from }) => from === undefined) ? blocs.length : now;
}
