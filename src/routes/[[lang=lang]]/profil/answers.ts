import { noFilter, type MatchFilter } from '#core/match/view.ts';
import type { ProfileWish } from '#core/plan/profile-wish.ts';
import type { Profile } from '#core/profile/profile.ts';
import { told } from '$lib/profile/told.svelte.ts';
import { workClient } from '$lib/work/client.svelte.ts';

/** What a profile is looked at for, and how its list is narrowed. */
type Asked = { wish: ProfileWish; filter: MatchFilter };

/** The certificates near a profile: those of where one would like to go; where none is (`beyond`), those of anywhere. */
async function leadsOf(profile: Profile, wish: ProfileWish) {
  const leads = await workClient.call('match', profile, noFilter(), wish);
  if (wish.to === null || leads.total > 0) return { leads, wish, beyond: false };
  const anywhere = { ...wish, to: null };
  return {
    leads: await workClient.call('match', profile, noFilter(), anywhere),
    wish: anywhere,
    beyond: true,
  };
}

/** All that the page says of a profile but `moreFor`. `door`: what the home page answers of the same profile and the same wish. */
export async function answersOf(profile: Profile, { wish, filter }: Asked) {
  const looked = leadsOf(profile, wish);
  const [view, sureness, { leads, wish: among, beyond }, matches, { answer: door }] = await Promise.all([
    workClient.call('describe', profile),
    workClient.call('sureness', profile),
    looked,
    looked.then((found) => workClient.call('match', profile, filter, found.wish)),
    workClient.call('door', { from: 'profil', ...wish }, profile, told.current),
  ]);
  return { view, sureness, leads, among, beyond, matches, door };
}

/** The single blocs that would open most to a profile: longer to find than all the rest. */
export const moreFor = (profile: Profile, wish: ProfileWish) => workClient.call('oneMore', profile, wish);
