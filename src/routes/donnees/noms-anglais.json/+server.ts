import { json } from '@sveltejs/kit';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

const kinds = ['skill', 'title', 'occupation'];

/** English names of gestures and trades, glosses of titles, for an English page that says an answer. */
export const GET = () =>
  json(
    lookupOf()
      .catalogue.en.filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, id, name }) => ({ kind, id, name })),
  );
