import { error } from '@sveltejs/kit';
import { found } from '#core/catalogue/lookup.ts';
import { sectorView } from '#core/pages/sector.ts';
import { named } from '#core/catalogue/summary.ts';
import { bars } from '#core/sector-map/bars.ts';
import { linksFrom } from '#core/sector-map/links.ts';
import { catalogue, lookupOf, namesFor } from '$lib/server/catalogue.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  lookupOf().catalogue.sectors.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

/** How many other sectors the chart shows, and its sizes in pixels. */
const mostFlows = 10;
const flowWidth = 400;
const flowRow = 44;

export const load: PageServerLoad = ({ params }) => {
  const lookup = lookupOf();
  const sector = lookup.sectors.get(params.id);
  if (!sector) error(404, params.id);
  const links = linksFrom(catalogue().links(), sector.id, mostFlows);
  return {
    view: sectorView({ lookup, names: namesFor(params.lang) }, sector),
    flows: bars(links, flowWidth, flowRow),
    others: links.map(({ to }) => named(found(lookup.sectors, to))),
  };
};
