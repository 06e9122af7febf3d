import { pageWords } from '../index.ts';

/** Messages of what to gather and to file, by when: they come with the part that lists it. */
export const deadlineText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
