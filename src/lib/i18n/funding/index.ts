import { pageWords } from '../index.ts';

/** Messages that travel only with the pages that need them. */
export const fundingText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
