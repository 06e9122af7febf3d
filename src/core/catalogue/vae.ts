import type { Pathway } from './pathway.ts';

type Routes = Pathway['routes'] | readonly string[];

/** A record that lists one route alone lists what was declared first, most often apprenticeship: it excludes no other. */
export const listsOneRoute = (routes: Routes): boolean => routes !== null && routes.length < 2;

/** Whether a record opens validation of experience: true, false, or null where it does not say. */
export function opensVae({ routes }: { routes: Routes }): boolean | null {
  if (routes === null) return null;
  if (routes.includes('vae')) return true;
  return listsOneRoute(routes) ? null : false;
}
