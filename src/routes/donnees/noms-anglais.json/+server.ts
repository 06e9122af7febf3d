import { json } from '@sveltejs/kit';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** English names of gestures and glosses of titles, for an English page that compares. */
export const GET = () =>
  json(lookupOf().catalogue.en.filter(({ kind }) => kind === 'skill' || kind === 'title'));
