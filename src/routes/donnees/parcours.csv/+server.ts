import { pathwaysCsv } from '#core/pages/csv.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

export const GET = () =>
  new Response(pathwaysCsv(lookupOf(), 'fr'), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
