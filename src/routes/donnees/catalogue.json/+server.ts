import { json } from '@sveltejs/kit';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** English is in a file of its own for those pages that show it. The whole catalogue in one file, with its sources and licences in `meta`. */
export const GET = () => json({ ...lookupOf().catalogue, en: [] });
