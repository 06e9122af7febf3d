import { unlessLost } from '$lib/part.ts';

/** The writer of links that carry a profile: heavy, so it comes with a profile, before a click asks for it. */
export const linkWriter = () => unlessLost(import('#core/profile/fragment.ts'));
