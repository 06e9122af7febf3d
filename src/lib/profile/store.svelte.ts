import { formatProfile, parseProfile } from '#core/profile/file.ts';
import { emptyProfile, isEmpty, type Profile } from '#core/profile/profile.ts';
import type { Codec } from '$lib/stored/keeper.ts';
import { Stored } from '$lib/stored/stored.svelte.ts';
import { warnFor } from '$lib/stored/unsaved.ts';
import { profileKey } from './at-hand.ts';

const codec: Codec<Profile> = {
  empty: emptyProfile,
  format: formatProfile,
  parse: (text) => {
    const read = parseProfile(text);
    return read.ok ? { ok: true, value: read.profile, mended: read.mended } : read;
  },
};

/** The one profile of this browser tab. It is written down only when the person asks. */
export const profileStore = new Stored<Profile>(profileKey, codec);

warnFor(() => {
  const { current, standing } = profileStore;
  const kept = standing.kind === 'saved' || standing.kind === 'mended';
  return kept || isEmpty(current) ? null : current;
});
