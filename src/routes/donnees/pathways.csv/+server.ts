import { pathwaysCsv } from '#core/pages/csv.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** The same pathways as in `parcours.csv`, with English heads and labels. */
export const GET = () =>
  new Response(pathwaysCsv(lookupOf(), 'en'), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
