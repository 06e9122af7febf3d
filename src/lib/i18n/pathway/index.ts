import { pageWords } from '../index.ts';

/** Messages of the pages of pathways. */
export const pathwayText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
