import { oneMoreBloc } from '../match/one-more-bloc.ts';
import { found } from '../catalogue/lookup.ts';
import type { Profile } from '../profile/profile.ts';
import { grants, type ProfileWish } from './profile-wish.ts';
import type { World } from './world.ts';

/** How many single blocs are named of a profile. */
const mostNamed = 6;

/**
 * The single blocs that would open most to a profile, of pathways to its trades or to those one move away, but those of what is avoided:
 * the home page and the page of profiles count the same of the same person.
 */
export function singleBlocs({ space, from }: World, profile: Profile, avoided: Omit<ProfileWish, 'to'>) {
  const { lookup } = space;
  const jobs = profile.jobs.map(({ code }) => code);
  const near = new Set([...jobs, ...jobs.flatMap((code) => (from.get(code) ?? []).map(({ to }) => to))]);
  // A bloc of a record that leads neither to a trade held nor to a near one opens what nobody asked for.
  const leads = (id: string) =>
    jobs.length === 0 || found(lookup.pathways, id).occupations.some(({ code }) => near.has(code));
  return oneMoreBloc(space, profile, Infinity, grants(lookup, { ...avoided, to: null }, jobs))
    .filter(({ pathway }) => leads(pathway))
    .slice(0, mostNamed);
}
