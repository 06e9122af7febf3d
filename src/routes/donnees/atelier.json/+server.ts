import { json } from '@sveltejs/kit';
import { encodeWorkshop } from '#core/search/data/encode.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** Words of the workshop, loaded where no name says what was typed. */
export const GET = () => json(encodeWorkshop(lookupOf().catalogue));
