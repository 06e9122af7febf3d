import { error } from '@sveltejs/kit';
import { found } from '#core/catalogue/lookup.ts';
import { sectorView } from '#core/pages/sector.ts';
import { named } from '#core/catalogue/summary.ts';
import { linksFrom } from '#core/sector-map/links.ts';
import { catalogue, lookupOf, namesFor } from '$lib/server/catalogue.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  lookupOf().catalogue.sectors.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

/** How many near sectors the picture shows. */
const mostNear = 12;

export const load: PageServerLoad = ({ params }) => {
  const lookup = lookupOf();
  const sector = lookup.sectors.get(params.id);
  if (!sector) error(404, params.id);
  const links = linksFrom(catalogue().links(), sector.id, mostNear);
  return {
    view: sectorView({ lookup, names: namesFor(params.lang) }, sector),
    near: links,
    others: links.map(({ to }) => named(found(lookup.sectors, to))),
  };
};
