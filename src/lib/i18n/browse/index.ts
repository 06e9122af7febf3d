import { pageWords } from '../index.ts';

/** Messages of the pages one walks from: trades, skills, sectors, families. */
export const browseText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
