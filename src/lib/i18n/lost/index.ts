import { pageWords } from '../index.ts';

/** Messages of an address where nothing is, and of the number that it names: they come with what looks it up. */
export const lostText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
