import { takeAhead } from '$lib/worker/ahead.ts';
import { WorkerClient } from '$lib/worker/client.svelte.ts';
import type { WorkServices } from './services.ts';
import { absolute } from '$lib/worker/json.ts';
import worker from './worker.ts?worker&url';

/** The page's side of the worker that knows the catalogue, its wordings as they are asked for: matching, comparing, recognising. */
export const workClient = new WorkerClient<WorkServices>(
  () =>
    takeAhead(absolute(worker)) ??
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- the bundler looks for this very form; nothing watches it
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  // It knows where its data are, and asks for them before it is told to begin.
  () => null,
);
