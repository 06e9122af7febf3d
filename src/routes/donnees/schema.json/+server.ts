import { json } from '@sveltejs/kit';
import { committedSchemas } from '$lib/server/schemas.ts';

export const prerender = true;

/** The JSON Schemas of the catalogue's files, by file name. */
export const GET = () => json(committedSchemas());
