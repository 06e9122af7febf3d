import { json } from '@sveltejs/kit';
import { encodeNames } from '#core/search/data/encode.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** Other names of trades, loaded after the first answer of the search: for suggestions and beside titles. */
export const GET = () => json(encodeNames(lookupOf().catalogue));
