import { json } from '@sveltejs/kit';
import { encodeSearch } from '#core/search/data/encode.ts';
import { packSearch } from '#core/search/data/pack.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** What the search engine of the browser is built from. */
export const GET = () => json(packSearch(encodeSearch(lookupOf().catalogue)));
