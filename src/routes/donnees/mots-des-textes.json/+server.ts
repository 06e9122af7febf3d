import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { TextForms } from '#core/profile/reading/forms-file.ts';

export const prerender = true;

/** How people write of trades, gestures and tools: loaded only when a text is to be read. */
export const GET = () =>
  json(v.parse(TextForms, JSON.parse(readFileSync(join('data', 'curated', 'text-forms.json'), 'utf8'))));
