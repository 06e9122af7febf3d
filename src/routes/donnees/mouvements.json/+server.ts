import { json } from '@sveltejs/kit';
import { encodeMoves } from '#core/lean/encode.ts';
import { catalogue } from '$lib/server/catalogue.ts';

export const prerender = true;

/** Estimated moves between occupations, computed when the catalogue was compiled. */
export const GET = () =>
  json(encodeMoves(catalogue().lookup.catalogue.occupations, catalogue().moves().table));
