import { pageWords } from '../index.ts';

/** Messages that travel with the trades by which one enters. */
export const entryText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
