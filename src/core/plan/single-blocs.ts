import { oneMoreBloc } from '../match/one-more-bloc.ts';
import { found } from '../catalogue/lookup.ts';
import { shareTitled } from '../match/titled.ts';
import type { Profile } from '../profile/profile.ts';
import { tokenise } from '../text/tokenise.ts';
import { grants, type ProfileWish } from './profile-wish.ts';
import type { World } from './world.ts';

/** How many single blocs are named of a profile. */
const mostNamed = 6;

/** The words of a label, whatever its case, accents and signs. */
const wordsOf = (label: string): string => tokenise(label).join(' ');

/**
 * Whether a record lends its bloc of a label to who holds trades: what leads to one of these, or says it, is theirs to certify, not to learn.
 */
function lenderOf({ space: { lookup }, from }: World, jobs: readonly string[]) {
  const own = jobs.flatMap((code) => lookup.pathwaysByOccupation.get(code) ?? []);
  const ownIds = new Set(own.map(({ id }) => id));
  const ownBlocs = new Set(own.flatMap(({ blocs }) => blocs.map(({ label }) => wordsOf(label))));
  const near = new Set(jobs.flatMap((code) => (from.get(code) ?? []).map(({ to }) => to)));
  const isOwn = (id: string) => ownIds.has(id) || jobs.some((code) => shareTitled(lookup, id, code) > 0);
  // A bloc of a record that leads to no near trade opens what nobody asked for.
  const leads = (id: string) =>
    jobs.length === 0 || found(lookup.pathways, id).occupations.some(({ code }) => near.has(code));
  return (id: string, label: string) => leads(id) && !isOwn(id) && !ownBlocs.has(wordsOf(label));
}

/**
 * The single blocs that would open most to a profile, of pathways to the trades one move away, but those of what is avoided or known:
 * the home page and the page of profiles count the same of the same person.
 */
export function singleBlocs(world: World, profile: Profile, avoided: Omit<ProfileWish, 'to'>) {
  const { space } = world;
  const { lookup } = space;
  const jobs = profile.jobs.map(({ code }) => code).filter((code) => lookup.occupations.has(code));
  const keeps = grants(lookup, { ...avoided, to: null }, jobs);
  return oneMoreBloc(space, profile, mostNamed, keeps, lenderOf(world, jobs));
}
