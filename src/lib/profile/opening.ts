import { isOccupationCode } from '#core/catalogue/number.ts';
import { addJob } from '#core/profile/edit.ts';
import { parseProfile, type ReadProfile } from '#core/profile/file.ts';
import { isEmpty, type Profile } from '#core/profile/profile.ts';
import { profileText } from '$lib/i18n/profile/index.ts';
import { keptText } from '$lib/i18n/kept/index.ts';
import { unlessLost } from '$lib/part.ts';
import { received } from '$lib/profile/received.svelte.ts';
import { profileStore } from '$lib/profile/store.svelte.ts';
import { workClient } from '$lib/work/client.svelte.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';

/** What to say; `undefined` when the catalogue could not be read: nothing was changed, and asking again is right. */
type Opened = string[] | undefined;

/** A profile fitted to the catalogue, and what changed in it. */
async function fitted(given: Profile): Promise<{ profile: Profile; said: string[] } | undefined> {
  const read = await unlessFailed(workClient.call('reconcile', given));
  if (!read) return undefined;
  const { profile, replaced, gone } = read;
  const said = [
    ...replaced.map(({ from, to }) => profileText().replaced(from, to.join(', '))),
    ...(gone.length > 0 ? [profileText().gone(gone.join(', '))] : []),
  ];
  return { profile, said };
}

/** Shows a profile that was read; a refused one changes nothing. */
async function use(read: ReadProfile): Promise<Opened> {
  if (!read.ok) return [profileText().refusals[read.refusal]];
  const fit = await fitted(read.profile);
  if (!fit) return undefined;
  profileStore.current = fit.profile;
  return [profileText().opened, ...(read.mended ? [keptText().mended] : []), ...fit.said];
}

/** Opens the text of a profile file. */
export const openProfile = (text: string): Promise<Opened> => use(parseProfile(text));

/** Whether the address carries a profile. */
export const carriesProfile = (hash: string): boolean => /^#p\d+\./.test(hash);

/** At the start: the profile of a shared link, else the one saved on this device, else what this tab already shows; with the trade that the address brings. */
export async function openAtStart(): Promise<Opened> {
  const said = await openKept();
  const params = new URLSearchParams(location.search);
  const code = params.get('metier') ?? '';
  if (!said || !isOccupationCode(code)) return said;
  const fit = await fitted(addJob(profileStore.current, { code }));
  if (!fit) return undefined;
  profileStore.current = fit.profile;
  params.delete('metier');
  const search = params.size === 0 ? '' : `?${params.toString().replaceAll('%3A', ':')}`;
  history.replaceState(history.state, '', location.pathname + search + location.hash);
  return said;
}

async function openKept(): Promise<Opened> {
  const { hash } = location;
  if (carriesProfile(hash)) {
    // The reader of links is heavy, and few pages are opened by one.
    const reader = await unlessLost(import('#core/profile/fragment.ts'));
    const read = reader?.fromFragment(hash);
    const said = read && (await use(read));
    if (said && read.ok) received.is = true;
    // Only what has been read leaves the address.
    if (said) history.replaceState(history.state, '', location.pathname + location.search);
    return said;
  }
  if (profileStore.standing.kind !== 'unsaved' || !isEmpty(profileStore.current)) return [];
  if (!profileStore.open()) return [];
  const fit = await fitted(profileStore.current);
  if (!fit) return undefined;
  if (fit.said.length > 0) profileStore.current = fit.profile;
  return fit.said;
}
