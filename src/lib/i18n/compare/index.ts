import { pageWords } from '../index.ts';

/** Messages of the two comparisons, of pathways and of sectors. */
export const comparisonText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
