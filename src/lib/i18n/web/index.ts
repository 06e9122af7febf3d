import { pageWords } from '../index.ts';

/** Messages of the pages of the catalogue: pathways, trades, sectors, families, skills, comparison. */
export const webText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
