import { json } from '@sveltejs/kit';
import { encodeSkills } from '#core/search/data/encode.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** The fine competences, for suggestions, loaded after the first file. */
export const GET = () => json(encodeSkills(lookupOf().catalogue));
