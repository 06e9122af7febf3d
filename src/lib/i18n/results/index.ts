import { pageWords } from '../index.ts';

/** Messages of the results of a search. */
export const resultsText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
