import type { Aim } from './facts.ts';

type Certified = Pick<Aim, 'kind' | 'certifier' | 'register'>;

/** A ministry, but that of the armed forces: it is asked whether civilians may enter. */
const ministry = /^(?:minist[èe]re (?!des arm)|secr[ée]tariat d.[ée]tat)/iu;

/** Who gives the sessions of a certificate of a ministry: nobody rings a ministry for one. Null where its certifier is the one to ask. */
export function givenBy({ kind, certifier, register }: Certified): 'title-centre' | 'diploma-centre' | null {
  if (register === 'none') return null;
  const isTitle = kind === 'titre-professionnel';
  if (certifier === null ? !isTitle : !ministry.test(certifier)) return null;
  return isTitle ? 'title-centre' : 'diploma-centre';
}

/** What a ministry does, and whom to ask instead. */
export const askTheCentre = {
  fr: 'Le ministère le délivre ; les sessions et les conditions d’entrée se demandent à un centre qui y prépare : voir la fiche officielle.',
  en: 'The ministry awards it; sessions and what it takes to enter are asked of a centre that prepares for it: see the official record.',
};
