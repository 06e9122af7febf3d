import { pageWords } from '../index.ts';

/** Messages of the profile. */
export const profileText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
