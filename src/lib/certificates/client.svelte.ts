import { asset } from '$app/paths';
import { WorkerClient } from '$lib/worker/client.svelte.ts';
import { absolute } from '$lib/worker/json.ts';
import type { CertificateAddresses, CertificateServices } from './services.ts';

/** The page's side of the worker that knows every number of the sources. */
export const certificateClient = new WorkerClient<CertificateServices>(
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- the bundler looks for this very form; nothing watches it
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  (): CertificateAddresses => ({
    catalogue: absolute(asset('/donnees/catalogue.json')),
    register: absolute(asset('/donnees/registre.json')),
  }),
);
