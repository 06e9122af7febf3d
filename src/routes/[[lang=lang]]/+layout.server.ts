import { lookupOf } from '$lib/server/catalogue.ts';

/** What every page shows at its foot: the date of the facts. */
export function load() {
  return { compiled: lookupOf().catalogue.meta.compiled };
}
