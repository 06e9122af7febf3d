import { json } from '@sveltejs/kit';
import { encodeEnglish } from '#core/search/data/encode.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** English names of trades, loaded on English pages or when a word is not French. */
export const GET = () => json(encodeEnglish(lookupOf().catalogue));
