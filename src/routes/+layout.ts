import type { LayoutLoad } from './$types';
import { t } from '$lib/i18n/index.ts';
import { langOf } from '$lib/i18n/lang.ts';
import { wordsOfPage } from '$lib/i18n/of-pages.ts';

export const prerender = true;

/**
 * The words of the page's language. A page that could not be found is loaded without its parameters: the language is then read
 * from the address.
 */
export const load: LayoutLoad = async ({ params, route, url }) => {
  const named = langOf(params.lang);
  const said = url.pathname.split('/').includes('en') ? 'en' : named;
  const needed = [t, ...wordsOfPage(route.id)];
  await Promise.all([...new Set([named, said])].flatMap((one) => needed.map((words) => words.load(one))));
};
