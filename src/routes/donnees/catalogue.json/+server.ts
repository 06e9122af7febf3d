import { json } from '@sveltejs/kit';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** The whole catalogue in one file, with its sources and licences in `meta`. */
export const GET = () => json(lookupOf().catalogue);
