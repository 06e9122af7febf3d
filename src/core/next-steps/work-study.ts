import { listsOneRoute } from '../catalogue/vae.ts';
import type { Facts } from './facts.ts';
import { isPastApprenticeship } from './person.ts';

type Known = Pick<Facts, 'aim' | 'person'>;

/**
 * The contract of work by which one may learn what is aimed at: an apprenticeship, where the record does not exclude it and one is not past
 * its age, else a professionalisation contract, which is for the young and for job seekers, and not for who is in post; null where neither is
 * open. A record that lists one route excludes none.
 */
export function contractFor({ aim, person }: Known): 'apprenticeship' | 'professional' | null {
  const routes = aim?.routes ?? null;
  const opens = (route: string) => routes === null || listsOneRoute(routes) || routes.includes(route);
  if (!isPastApprenticeship(person) && opens('apprentissage')) return 'apprenticeship';
  return person.status !== 'employee' && opens('contrat-pro') ? 'professional' : null;
}

/** What to look for where no apprenticeship is open. */
export const professionalContract = {
  fr: 'Chercher un contrat de professionnalisation, payé, ouvert aux jeunes et aux demandeurs d’emploi de tout âge : un employeur ou un centre de formation, l’un aide à trouver l’autre.',
  en: 'Look for a paid professionalisation contract, open to young people and to job seekers of any age: an employer or a training centre, one helps to find the other.',
};

/** The same to who says not where they stand: it is for job seekers. */
export const professionalIfSeeking = {
  fr: 'Si vous cherchez un emploi : un contrat de professionnalisation, payé, est ouvert à tout âge ; un employeur ou un centre de formation, l’un aide à trouver l’autre. Si vous êtes en poste : voir d’abord avec votre employeur, ou Transitions Pro, ce qui garde votre contrat.',
  en: 'If you are looking for a job: a paid professionalisation contract is open at any age; an employer or a training centre, one helps to find the other. If you are in post: see first with your employer, or Transitions Pro, what keeps your contract.',
};

/** What to look for to who is in post: a professionalisation contract is not for them. */
export const apprenticeshipFromPost = {
  fr: 'Un contrat d’apprentissage est ouvert jusqu’à 29 ans, sans limite d’âge avec une RQTH (Code du travail, L. 6222-2), et à d’autres exceptions : il demande de quitter votre contrat d’aujourd’hui, ou de le suspendre avec l’accord de votre employeur. Voir d’abord, avec votre conseiller, ce qui le garde.',
  en: 'An apprenticeship is open up to 29, at any age with a disabled-worker status (RQTH, Code du travail, L. 6222-2), with other exceptions: it asks you to leave your contract of today, or to suspend it if your employer agrees. See first, with your adviser, what keeps it.',
};
