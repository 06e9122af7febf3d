import { pageWords } from '../index.ts';

/** Messages that travel only with the pages that show the picture of a move. */
export const moveText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
