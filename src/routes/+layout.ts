import type { LayoutLoad } from './$types';
import { loadMessages } from '$lib/i18n/index.ts';
import { langOf } from '$lib/i18n/lang.ts';

export const prerender = true;

/** The words of the page's language; an address that is no page keeps the language it begins with (i18n/index.ts). */
export const load: LayoutLoad = ({ params, route, url }) =>
  loadMessages(langOf(params.lang ?? (route.id === null ? url.pathname.split('/')[1] : undefined)));
