import { error } from '@sveltejs/kit';
import { fieldPageNext } from '#core/pages/page-next.ts';
import { otherNames } from '#core/pages/other-names.ts';
import { familyView } from '#core/pages/sector.ts';
import { labelIn } from '#core/words/lang.ts';
import { langOf } from '$lib/i18n/lang.ts';
import { lookupOf, namesFor } from '$lib/server/catalogue.ts';
import { nextWritten } from '$lib/server/next-written.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  lookupOf().catalogue.families.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = ({ params }) => {
  const lookup = lookupOf();
  const family = lookup.families.get(params.id);
  if (!family) error(404, params.id);
  const view = familyView({ lookup, names: namesFor(params.lang) }, family);
  const trades = view.occupations.map(({ code, label }) => ({ id: code, label }));
  const lang = langOf(params.lang);
  return {
    view: { ...view, aliases: otherNames(view.aliases, labelIn(family, lang)) },
    next: nextWritten(lookup, fieldPageNext(lookup, null, trades), lang),
  };
};
