import { error } from '@sveltejs/kit';
import { familyView } from '#core/pages/sector.ts';
import { lookupOf, namesFor } from '$lib/server/catalogue.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  lookupOf().catalogue.families.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = ({ params }) => {
  const lookup = lookupOf();
  const family = lookup.families.get(params.id);
  if (!family) error(404, params.id);
  return { view: familyView({ lookup, names: namesFor(params.lang) }, family) };
};
