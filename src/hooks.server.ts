import type { Handle } from '@sveltejs/kit';
import { langOf } from '$lib/i18n/lang.ts';

/** Writes the language of the page into <html lang>, and has the font come with the page, not after its styles. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', langOf(event.params.lang)),
    preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
  });
