import { listsOneRoute } from '../catalogue/vae.ts';
import type { Facts } from './facts.ts';

type Known = Pick<Facts, 'aim' | 'person'>;

/**
 * The contract of work by which one may learn what is aimed at: an apprenticeship, where the record does not exclude it and one is not past
 * its age, else a professionalisation contract; null where the record lists neither. A record that lists one route excludes none.
 */
export function contractFor({ aim, person }: Known): 'apprenticeship' | 'professional' | null {
  const routes = aim?.routes ?? null;
  const opens = (route: string) => routes === null || listsOneRoute(routes) || routes.includes(route);
  if (person.over29 !== true && opens('apprentissage')) return 'apprenticeship';
  return opens('contrat-pro') ? 'professional' : null;
}

/** What to look for where no apprenticeship is open. */
export const professionalContract = {
  fr: 'Chercher un contrat de professionnalisation, payé, ouvert aux jeunes et aux demandeurs d’emploi de tout âge : un employeur ou un centre de formation, l’un aide à trouver l’autre.',
  en: 'Look for a paid professionalisation contract, open to young people and to job seekers of any age: an employer or a training centre, one helps to find the other.',
};
