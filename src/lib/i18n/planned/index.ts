import { pageWords } from '../index.ts';

/** What the answers of a move say: they come with what draws an answer. */
export const plannedText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
