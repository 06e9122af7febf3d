import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const prerender = true;

/** Which trades go with what people say, as `npm run learn` wrote it; loaded where what is typed is no name. */
export const GET = () =>
  new Response(readFileSync(join('data', 'learned', 'phrases.json')), {
    headers: { 'content-type': 'application/json' },
  });
