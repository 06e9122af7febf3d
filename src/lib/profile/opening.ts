import { parseProfile, type ReadProfile } from '#core/profile/file.ts';
import { fromFragment } from '#core/profile/fragment.ts';
import { t } from '$lib/i18n/index.ts';
import { profileStore } from '$lib/profile/store.svelte.ts';
import { workClient } from '$lib/work/client.svelte.ts';

/** Fits a profile that was read to the catalogue, shows it, and says what changed. A refused one changes nothing. */
async function use(read: ReadProfile): Promise<string[]> {
  if (!read.ok) return [t().profile.refusals[read.refusal]];
  const { profile, replaced, gone } = await workClient.call('reconcile', read.profile);
  profileStore.current = profile;
  return [
    t().profile.opened,
    ...replaced.map(({ from, to }) => t().profile.replaced(from, to.join(', '))),
    ...(gone.length > 0 ? [t().profile.gone(gone.join(', '))] : []),
  ];
}

/** Opens the text of a profile file. */
export const openProfile = (text: string): Promise<string[]> => use(parseProfile(text));

/** At the start: the profile of a shared link, else the one saved on this device, else an empty one. */
export async function openAtStart(): Promise<string[]> {
  const { hash } = location;
  if (/^#p\d+\./.test(hash)) {
    // The link has been read: the address no longer carries the profile.
    history.replaceState(history.state, '', location.pathname + location.search);
    return use(fromFragment(hash));
  }
  const saved = profileStore.open();
  if (saved === null) return [];
  if ('refusal' in saved) return [t().profile.refusals[saved.refusal]];
  const { profile, replaced, gone } = await workClient.call('reconcile', saved.profile);
  if (replaced.length + gone.length === 0) return [];
  profileStore.current = profile;
  return [
    ...replaced.map(({ from, to }) => t().profile.replaced(from, to.join(', '))),
    ...(gone.length > 0 ? [t().profile.gone(gone.join(', '))] : []),
  ];
}
