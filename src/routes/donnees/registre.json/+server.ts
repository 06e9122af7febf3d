import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerFile } from '#core/catalogue/known-number.ts';

export const prerender = true;

/** Every number of the sources, one text each (see `known-number.ts`): loaded only by who asks for certificates. */
export const GET = () =>
  new Response(readFileSync(join('data', 'catalogue', registerFile), 'utf8'), {
    headers: { 'content-type': 'application/json' },
  });
