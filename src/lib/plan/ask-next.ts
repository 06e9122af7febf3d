import type { Person } from '#core/next-steps/facts.ts';
import type { NextView } from '#core/pages/next-view.ts';
import type { workClient } from '$lib/work/client.svelte.ts';

/** Seeks the steps of a page for a person, by the worker that comes with them. */
export type AskNext = (work: typeof workClient, person: Person) => Promise<NextView>;
