import { json } from '@sveltejs/kit';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** What to gather for the filings of each scheme, by its id: fetched with the deadlines, once a situation is told. */
export function GET() {
  const { funding } = lookupOf().catalogue;
  return json(Object.fromEntries(funding.flatMap(({ id, gather }) => (gather ? [[id, gather]] : []))));
}
