/**
 * A script of its own, in the head of the pages that answer with the worker: it opens the worker while the page's scripts come.
 * It stands three folders below the root of the site, as a built worker does.
 */
import { openAhead } from '$lib/worker/ahead.ts';
import { workAddresses } from './addresses.ts';

const root = new URL('../../../', import.meta.url);

openAhead(
  import.meta.url,
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  workAddresses((path) => new URL(path.slice(1), root).href),
);
