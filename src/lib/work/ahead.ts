/**
 * A script of its own, in the head of the pages that answer with the worker: it opens the worker while the page's scripts come.
 */
import { openAhead } from '$lib/worker/ahead.ts';

openAhead(import.meta.url, () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
