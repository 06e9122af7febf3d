import { readFileSync } from 'node:fs';
import { json } from '@sveltejs/kit';
import { frenchFile } from '#core/search/read/french-words.ts';

export const prerender = true;

/** French words that no correction replaces, loaded when a word was put right or not understood. */
export const GET = () => json(readFileSync(frenchFile, 'utf8'));
