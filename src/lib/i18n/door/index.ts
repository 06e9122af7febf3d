import { pageWords } from '../index.ts';

/** Messages that travel only with the home page. */
export const doorText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
