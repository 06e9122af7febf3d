import { json } from '@sveltejs/kit';
import { encodeWordings } from '#core/lean/wordings.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** The wordings that the short catalogue lacks, loaded when they are asked for. */
export const GET = () => json(encodeWordings(lookupOf().catalogue));
