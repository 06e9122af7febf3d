import type { Pathway } from './pathway.ts';

type Routes = Pathway['routes'] | readonly string[];

/** A record that lists one route alone lists what was declared first, most often apprenticeship: it excludes no other. */
export const listsOneRoute = (routes: Routes): boolean => routes !== null && routes.length < 2;

/** Whether validation of experience is a way at all: it is of what the RNCP registers; a branch says what it recognises of another certificate. */
export const isOfRncp = ({ register }: { register: string | null }): boolean => register === 'rncp';

/** Whether a record opens validation of experience: true, false, or null where it does not say. */
export function opensVae({ register, routes }: { register: string | null; routes: Routes }): boolean | null {
  if (!isOfRncp({ register })) return false;
  if (routes === null) return null;
  if (routes.includes('vae')) return true;
  return listsOneRoute(routes) ? null : false;
}

/** The place of a record among those that may recognise experience: VAE is open, then what is not said or is for the branch to say, then what excludes it. */
export const recognitionRank = (record: { register: string | null; routes: Routes }): number =>
  isOfRncp(record) ? [true, null, false].indexOf(opensVae(record)) : 1;
