import type { Occupation } from './occupation.ts';

/** Whether ROME calls a trade by one name alone: a catalogue that leaves the names behind says it (`oneName`). */
export const hasOneName = ({
  titles,
  oneName,
}: Pick<Occupation, 'titles'> & { oneName?: boolean }): boolean => oneName ?? titles.length === 1;
