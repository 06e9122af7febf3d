import { localBackend } from '$lib/stored/backend.ts';
import { unsavedNow } from '$lib/stored/unsaved.ts';

/** Where this device keeps the profile. */
export const profileKey = 'edec-passerelles-profil';

/** Whether there is a profile to look at, told without reading it: what reads one is heavy. */
export const profileAtHand = (): boolean => localBackend.read(profileKey) !== null || unsavedNow() !== null;
