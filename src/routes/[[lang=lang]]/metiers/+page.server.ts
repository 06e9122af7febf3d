import { tradesHome } from '#core/pages/trades-home.ts';
import { lookupOf, namesFor } from '$lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => tradesHome(lookupOf(), namesFor(params.lang));
