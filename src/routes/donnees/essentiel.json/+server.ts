import { encodeLean } from '#core/lean/encode.ts';
import { asciiJson } from '$lib/server/ascii-json.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** The catalogue without most of its wordings, for pages that match and plan. */
export const GET = () => asciiJson(encodeLean(lookupOf().catalogue));
