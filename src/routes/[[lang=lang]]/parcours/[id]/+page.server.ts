import { error } from '@sveltejs/kit';
import { pathwayView } from '#core/pages/pathway.ts';
import { pathwayPageNext } from '#core/pages/page-next.ts';
import { supersededView } from '#core/pages/superseded.ts';
import { langOf } from '$lib/i18n/lang.ts';
import { catalogue, namesFor } from '$lib/server/catalogue.ts';
import { nextWritten } from '$lib/server/next-written.ts';
import { inOneLanguage } from '$lib/server/one-language.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => {
  const { pathways, superseded } = catalogue().lookup.catalogue;
  const ids = [...pathways, ...superseded].map(({ id }) => id);
  return ids.flatMap((id) => [{ id }, { id, lang: 'en' }]);
};

export const load: PageServerLoad = ({ params }) => {
  const { lookup, ways, moves } = catalogue();
  const pathway = lookup.pathways.get(params.id);
  if (pathway) {
    const all = { lookup, bridges: ways, moves: moves().lists, names: namesFor(params.lang) };
    const lang = langOf(params.lang);
    const view = inOneLanguage(pathwayView(all, pathway), lang);
    return { view, next: nextWritten(lookup, pathwayPageNext(lookup, pathway), lang), old: null };
  }
  const old = lookup.superseded.get(params.id);
  if (old) return { view: null, next: null, old: supersededView(lookup, namesFor(params.lang), old) };
  error(404, params.id);
};
