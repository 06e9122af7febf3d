import { pageWords } from '../index.ts';

/** What the search page says of a question, in the page's language. */
export const readText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
