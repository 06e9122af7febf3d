import { browser } from '$app/environment';
import { workClient } from './client.svelte.ts';

/**
 * Opens the worker as soon as the script of a page is there, while the page comes alive, when it is the page that the browser was
 * asked for: not when a link only has it ready.
 */
export function opensHere(path: string): void {
  if (browser && location.pathname.endsWith(path)) workClient.start();
}
