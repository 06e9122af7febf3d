import type { Facts } from './facts.ts';

/** Whether nothing is told that a VAE would recognise: no trade yet, or a young person who says none. */
export const hasNoExperience = ({ person, wish }: Pick<Facts, 'person' | 'wish'>): boolean =>
  wish.beginner || (person.status === 'young-person' && wish.from.length === 0);

/** What a certifier tells who has no experience that a VAE would recognise. */
export const certifierOfFirstTrade = {
  fr: 'Demander où l’apprendre, les prochaines sessions, et ce qu’il faut pour y entrer. Ses coordonnées sont sur la fiche officielle.',
  en: 'Ask where to learn it, when the next sessions are, and what it takes to enter. Its contact details are on the official record.',
};
