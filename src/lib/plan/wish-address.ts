import { emptyMobility, formatMobility } from '#core/plan/query.ts';
import type { ProfileWish } from '#core/plan/profile-wish.ts';

/** A wish as the end of an address that has more before it: `&vers=secteur:chimie&sauf=froid`; empty where nothing is asked. */
export function addressOfWish({ to, settings, avoid = [] }: ProfileWish): string {
  const { options } = emptyMobility();
  const address = formatMobility({ from: null, to, options: { ...options, settings, avoid } });
  return address === '' ? '' : `&${address}`;
}
