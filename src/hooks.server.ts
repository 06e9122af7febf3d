import type { Handle } from '@sveltejs/kit';
import { langOf } from '$lib/i18n/lang.ts';
import worker from '$lib/work/worker.ts?worker&url';
import { aheadScript } from '$lib/worker/ahead.ts';

/** Pages that answer with the worker as soon as they are alive. */
const answering = ['/[[lang=lang]]/mobilite', '/[[lang=lang]]/profil'];

/** The script that opens the worker while the page's own scripts come; its address is from the page, as those of Kit are. */
function aheadOf(route: string | null, path: string): string {
  if (route === null || !answering.includes(route)) return '';
  const root = '../'.repeat(path.split('/').length - 2) || './';
  return `<script data-worker="${root}${worker.slice(worker.indexOf('_app/'))}">${aheadScript}</script>`;
}

/** The scripts of such a page come after what answers: the worker, and the data that it asks for, are longest to come. */
const afterWorker = (html: string): string =>
  html.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"');

/** Writes the language of the page into <html lang>, has the font come with the page, not after its styles, and the worker ahead. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const script = aheadOf(event.route.id, event.url.pathname);
      const page = html.replace('%lang%', langOf(event.params.lang)).replace('%ahead%', script);
      return script === '' ? page : afterWorker(page);
    },
    preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
  });
