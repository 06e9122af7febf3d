import { asset } from '$app/paths';
import { WorkerClient } from '$lib/worker/client.svelte.ts';
import type { WorkServices } from './services.ts';
import type { WorkAddresses } from './worker.ts';
import { absolute } from '$lib/worker/json.ts';

/** The page's side of the worker that knows the catalogue, its wordings as they are asked for: matching, comparing, recognising. */
export const workClient = new WorkerClient<WorkServices>(
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- the bundler looks for this very form; nothing watches it
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  (): WorkAddresses => ({
    catalogue: absolute(asset('/donnees/essentiel.json')),
    moves: absolute(asset('/donnees/mouvements.json')),
    forms: absolute(asset('/donnees/mots-des-textes.json')),
    wordings: absolute(asset('/donnees/formulations.json')),
    domains: absolute(asset('/donnees/formulations')),
  }),
);
