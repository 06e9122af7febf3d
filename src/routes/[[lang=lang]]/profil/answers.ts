import { noFilter, type MatchFilter, type MatchView } from '#core/match/view.ts';
import type { ProfileWish } from '#core/plan/profile-wish.ts';
import type { Profile } from '#core/profile/profile.ts';
import { told } from '$lib/profile/told.svelte.ts';
import { workClient } from '$lib/work/client.svelte.ts';

/** What a profile is looked at for, and how its list is narrowed. */
type Asked = { wish: ProfileWish; filter: MatchFilter };

/** Whether one of these is still given: what has ended leads nowhere. */
const hasRunning = ({ pathways }: MatchView): boolean =>
  pathways.some(({ pathway }) => pathway.status === 'active');

/** The certificates near a profile: those of where one would like to go; where none is in force (`beyond`), those of anywhere. */
async function leadsOf(profile: Profile, wish: ProfileWish) {
  const leads = await workClient.call('match', profile, noFilter(), wish);
  if (wish.to === null || hasRunning(leads)) return { leads, wish, beyond: false };
  const anywhere = { ...wish, to: null };
  return {
    leads: await workClient.call('match', profile, noFilter(), anywhere),
    wish: anywhere,
    beyond: true,
  };
}

/** The first leads of a profile, and what is said beside them. */
export async function leadsFor(profile: Profile, { wish, filter }: Asked) {
  const looked = leadsOf(profile, wish);
  const [view, sureness, { leads, wish: among, beyond }, matches] = await Promise.all([
    workClient.call('describe', profile),
    workClient.call('sureness', profile),
    looked,
    looked.then((found) => workClient.call('match', profile, filter, found.wish)),
  ]);
  return { view, sureness, leads, among, beyond, matches };
}

type Leads = Awaited<ReturnType<typeof leadsFor>>;

/** Whether first leads stand by themselves: with a trade, near certificates and no wish, what the home page answers only adds to them. */
export const standAlone = ({ leads }: Leads, { jobs }: Profile, { to }: ProfileWish): boolean =>
  jobs.length > 0 && leads.total > 0 && to === null;

/** What the home page answers of the same profile and the same wish, but one bloc more (`moreFor`). */
export async function doorFor(profile: Profile, wish: ProfileWish) {
  const { answer } = await workClient.call(
    'door',
    { from: 'profil', ...wish, more: false },
    profile,
    told.current,
  );
  return answer;
}

/** The single blocs that would open most to a profile: longer to find than all the rest. */
export const moreFor = (profile: Profile, wish: ProfileWish) => workClient.call('oneMore', profile, wish);
