import { pageWords } from '../index.ts';

/** Messages that come with an answer: what differs of it to who must find other work for their people. */
export const staffText = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});
