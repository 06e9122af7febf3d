import { fold } from '../text/fold.ts';

/** The other names of a record under its title: one that only says it again, whatever its capitals and accents, is left out. */
export const otherNames = (aliases: readonly string[], title: string): string[] =>
  aliases.filter((alias) => fold(alias) !== fold(title));
