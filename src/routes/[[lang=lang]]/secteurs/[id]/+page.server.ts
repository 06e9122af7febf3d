import { error } from '@sveltejs/kit';
import { sectorView } from '#core/pages/sector.ts';
import { lookupOf } from '$lib/server/catalogue.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  lookupOf().catalogue.sectors.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = ({ params }) => {
  const lookup = lookupOf();
  const sector = lookup.sectors.get(params.id);
  if (!sector) error(404, params.id);
  return { view: sectorView(lookup, sector) };
};
