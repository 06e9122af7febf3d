import { json } from '@sveltejs/kit';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** The branches that a person may name: fetched when one is about to be, or was told before. */
export function GET() {
  return json(lookupOf().catalogue.branches.map(({ id, label, idcc }) => ({ id, label, idcc })));
}
