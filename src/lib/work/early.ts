import { browser } from '$app/environment';
import type { PageWords } from '$lib/i18n/index.ts';
import { langOf } from '$lib/i18n/lang.ts';
import { workClient } from './client.svelte.ts';

type Drawn = readonly [part: Promise<unknown>, ...words: PageWords<unknown>[]];

/**
 * Opens the worker as soon as the script of a page is there, while the page comes alive, when it is the page that the browser was
 * asked for: not when a link only has it ready. `draw`: brings what draws the answer, with its words, where the address asks a question; what does not
 * come is asked for again when it is needed.
 */
export function opensHere(path: string, draw: () => Drawn): void {
  if (!browser || !location.pathname.endsWith(path)) return;
  workClient.start();
  if (location.search === '') return;
  const language = langOf(location.pathname.split('/').find((segment) => segment === 'en'));
  const [part, ...words] = draw();
  void Promise.allSettled([part, ...words.map(({ load }) => load(language))]);
}
