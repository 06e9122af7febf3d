import { asset } from '$app/paths';
import { WorkerClient } from '$lib/worker/client.svelte.ts';
import type { SearchAddresses, SearchServices } from './protocol.ts';
import { absolute } from '$lib/worker/json.ts';

/** The page's side of the search worker, which starts when it is first needed. */
export const searchClient = new WorkerClient<SearchServices>(
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- the bundler looks for this very form; nothing watches it
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  (): SearchAddresses => ({
    search: absolute(asset('/donnees/recherche.json')),
    names: absolute(asset('/donnees/appellations.json')),
    skills: absolute(asset('/donnees/competences.json')),
    french: absolute(asset('/donnees/francais.json')),
    english: absolute(asset('/donnees/anglais.json')),
    workshop: absolute(asset('/donnees/atelier.json')),
    sayings: absolute(asset('/donnees/phrases.json')),
    early: document.documentElement.lang === 'en',
  }),
);
