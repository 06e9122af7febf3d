import { json } from '@sveltejs/kit';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** The funding schemes: fetched where leads are asked for. */
export function GET() {
  const { funding } = lookupOf().catalogue;
  return json({
    // What to gather comes with the deadlines (pieces.json).
    schemes: funding.map(({ gather: _later, ...scheme }) => scheme),
  });
}
