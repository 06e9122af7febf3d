import { sayName, openNames } from '$lib/names.svelte.ts';
import Answer from './Answer.svelte';
import Sheet from './Sheet.svelte';

/** What draws an answer: it comes with the first question, the page itself stays light. */
export const moveParts = { sayName, openNames, Answer, Sheet };
