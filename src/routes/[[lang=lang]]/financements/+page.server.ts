import { lookupOf } from '$lib/server/catalogue.ts';

/** Every scheme, as the catalogue holds it. */
export const load = () => ({ schemes: lookupOf().catalogue.funding });
