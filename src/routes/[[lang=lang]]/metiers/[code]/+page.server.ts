import { error } from '@sveltejs/kit';
import { occupationView } from '#core/pages/occupation.ts';
import { tradePageNext } from '#core/pages/page-next.ts';
import { langOf } from '$lib/i18n/lang.ts';
import { catalogue, lookupOf, namesFor } from '$lib/server/catalogue.ts';
import { nextWritten } from '$lib/server/next-written.ts';
import { inOneLanguage } from '$lib/server/one-language.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  lookupOf().catalogue.occupations.flatMap(({ code }) => [{ code }, { code, lang: 'en' }]);

export const load: PageServerLoad = ({ params }) => {
  const lookup = lookupOf();
  const occupation = lookup.occupations.get(params.code);
  if (!occupation) error(404, params.code);
  const { moves, joint, telling } = catalogue();
  const ways = { lookup, moves: moves().lists, names: namesFor(params.lang), joint, telling };
  const view = occupationView(ways, occupation);
  const next = tradePageNext(lookup, { id: view.code, label: view.label });
  const lang = langOf(params.lang);
  return {
    view: inOneLanguage(view, lang),
    next: nextWritten(lookup, next, lang),
  };
};
