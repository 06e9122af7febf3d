import { pageWords } from '../index.ts';

/** Messages of the method page. */
export const methodText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
