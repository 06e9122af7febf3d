import { asset } from '$app/paths';
import { WorkerClient } from '$lib/worker/client.svelte.ts';
import type { Addresses, SearchServices } from './protocol.ts';

const absolute = (path: string): string => new URL(asset(path), location.href).href;

/** The page's side of the search worker, which starts when it is first needed. */
export const searchClient = new WorkerClient<SearchServices>(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  (): Addresses => ({
    search: absolute('/donnees/recherche.json'),
    skills: absolute('/donnees/competences.json'),
    english: absolute('/donnees/anglais.json'),
    early: document.documentElement.lang === 'en',
  }),
);
