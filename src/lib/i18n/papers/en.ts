import type { fr } from './fr.ts';

/** English messages of the papers that the catalogue does not hold. */
export const en: typeof fr = {
  title: 'Your other diplomas and licences, kept',
  note: 'They do not change the order of the leads. A plan says which of them a trade asks for and you have already; the others can be told to an employer.',
  level: (level) =>
    `level ${String(level)}, worth showing where a pathway asks for that level (to be checked with the provider)`,
  trades: 'ROME lists it for:',
  unknown: 'ask an adviser what it opens',
  readAs: (caces) => `read as ${caces} (forklift trucks), to be checked on the card`,
  until: ({ year, years }) =>
    `worth ${String(years)} years, that is until ${String(year)}, then to be renewed`,
};
