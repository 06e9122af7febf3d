import { pageWords } from '../index.ts';

/** What the pages say of the papers that the catalogue does not hold. */
export const papersText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
