import { json } from '@sveltejs/kit';
import { learnSayings } from '#core/search/sayings/learn.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** Which trades go with what people say, loaded where what is typed is no name. */
export const GET = () => json(learnSayings(lookupOf().catalogue));
