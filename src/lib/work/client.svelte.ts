import { asset } from '$app/paths';
import { WorkerClient } from '$lib/worker/client.svelte.ts';
import type { Services } from './services.ts';
import type { Addresses } from './worker.ts';

const absolute = (path: string): string => new URL(asset(path), location.href).href;

/** The page's side of the worker that knows the whole catalogue: matching, comparing, recognising. */
export const workClient = new WorkerClient<Services>(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  (): Addresses => ({
    catalogue: absolute('/donnees/catalogue.json'),
    moves: absolute('/donnees/mouvements.json'),
  }),
);
