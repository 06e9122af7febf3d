import { json } from '@sveltejs/kit';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** The funding schemes, and the branches that may pay: fetched where leads are asked for. */
export function GET() {
  const { funding, branches } = lookupOf().catalogue;
  return json({
    schemes: funding,
    branches: branches.map(({ id, label, idcc }) => ({ id, label, idcc })),
  });
}
