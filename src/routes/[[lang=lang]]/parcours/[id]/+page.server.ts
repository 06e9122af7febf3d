import { error } from '@sveltejs/kit';
import { pathwayView } from '#core/pages/pathway.ts';
import { inNames } from '#core/next-steps/facts.ts';
import { sayNext } from '#core/next-steps/said.ts';
import { pathwayPageNext } from '#core/pages/page-next.ts';
import type { Pathway } from '#core/catalogue/pathway.ts';
import type { Lookup } from '#core/catalogue/lookup.ts';
import { supersededView } from '#core/pages/superseded.ts';
import type { Lang } from '#core/words/lang.ts';
import { langOf } from '$lib/i18n/lang.ts';
import { catalogue, namesFor } from '$lib/server/catalogue.ts';
import { inOneLanguage } from '$lib/server/one-language.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => {
  const { pathways, superseded } = catalogue().lookup.catalogue;
  const ids = [...pathways, ...superseded].map(({ id }) => id);
  return ids.flatMap((id) => [{ id }, { id, lang: 'en' }]);
};

/** What to do next on the page of a pathway: nobody is known where it is written in advance. */
function nextOf(lookup: Lookup, pathway: Pathway, lang: Lang) {
  const names = namesFor(lang === 'fr' ? undefined : lang);
  const { facts, steps } = pathwayPageNext(lookup, pathway);
  const named = inNames(
    facts,
    ({ id, label }) => names('occupation', id) ?? label,
    ({ id, title }) => names('title', id) ?? title,
  );
  return { next: sayNext({ facts: named, steps }, lang), written: lookup.catalogue.meta.compiled };
}

export const load: PageServerLoad = ({ params }) => {
  const { lookup, ways, moves } = catalogue();
  const pathway = lookup.pathways.get(params.id);
  if (pathway) {
    const all = { lookup, bridges: ways, moves: moves().lists, names: namesFor(params.lang) };
    const lang = langOf(params.lang);
    const view = inOneLanguage(pathwayView(all, pathway), lang);
    return { view, next: nextOf(lookup, pathway, lang), old: null };
  }
  const old = lookup.superseded.get(params.id);
  if (old) return { view: null, next: null, old: supersededView(lookup, namesFor(params.lang), old) };
  error(404, params.id);
};
