import { workClient } from './client.svelte.ts';

/**
 * Opens the worker while the page comes alive, when the page that the browser was asked for needs it: its script asks for this
 * file before its own.
 */
workClient.start();
