import { json } from '@sveltejs/kit';
import { encodeLean } from '#core/lean/encode.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** The catalogue without most of its wordings, for pages that match and plan. */
export const GET = () => json(encodeLean(lookupOf().catalogue));
