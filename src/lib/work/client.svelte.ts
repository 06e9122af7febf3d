import { asset } from '$app/paths';
import { WorkerClient } from '$lib/worker/client.svelte.ts';
import type { Services } from './services.ts';
import type { Addresses } from './worker.ts';
import { absolute } from '$lib/worker/json.ts';

/** The page's side of the worker that knows the whole catalogue: matching, comparing, recognising. */
export const workClient = new WorkerClient<Services>(
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- the bundler looks for this very form; nothing watches it
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  (): Addresses => ({
    catalogue: absolute(asset('/donnees/catalogue.json')),
    moves: absolute(asset('/donnees/mouvements.json')),
    forms: absolute(asset('/donnees/mots-des-textes.json')),
  }),
);
