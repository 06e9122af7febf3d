import { json } from '@sveltejs/kit';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** The funding schemes, and the branches that may pay: fetched where leads are asked for. */
export function GET() {
  const { funding, branches } = lookupOf().catalogue;
  return json({
    // What to gather comes with the deadlines (pieces.json).
    schemes: funding.map(({ gather: _later, ...scheme }) => scheme),
    branches: branches.map(({ id, label, idcc }) => ({ id, label, idcc })),
  });
}
