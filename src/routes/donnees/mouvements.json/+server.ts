import { json } from '@sveltejs/kit';
import { catalogue } from '$lib/server/catalogue.ts';

export const prerender = true;

/** Estimated moves between occupations, computed once when the site is built. */
export const GET = () => json(catalogue().moves().table);
