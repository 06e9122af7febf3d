import { error } from '@sveltejs/kit';
import { found } from '#core/catalogue/lookup.ts';
import { fieldPageNext } from '#core/pages/page-next.ts';
import { otherNames } from '#core/pages/other-names.ts';
import { sectorView } from '#core/pages/sector.ts';
import { labelIn } from '#core/words/lang.ts';
import { langOf } from '$lib/i18n/lang.ts';
import { named } from '#core/catalogue/summary.ts';
import { linksFrom } from '#core/sector-map/links.ts';
import { catalogue, lookupOf, namesFor } from '$lib/server/catalogue.ts';
import { nextWritten } from '$lib/server/next-written.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  lookupOf().catalogue.sectors.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

/** How many near sectors the picture shows. */
const mostNear = 12;

export const load: PageServerLoad = ({ params }) => {
  const lookup = lookupOf();
  const sector = lookup.sectors.get(params.id);
  if (!sector) error(404, params.id);
  const { telling, links: allLinks } = catalogue();
  const links = linksFrom(allLinks(), sector.id, mostNear);
  const { occupations, ...view } = sectorView({ lookup, telling, names: namesFor(params.lang) }, sector);
  const place = { id: sector.id, label: { fr: sector.label, en: sector.labelEn } };
  const trades = occupations.map(({ code, label }) => ({ id: code, label }));
  const lang = langOf(params.lang);
  return {
    view: { ...view, aliases: otherNames(view.aliases, labelIn(sector, lang)) },
    next: nextWritten(lookup, fieldPageNext(lookup, place, trades), lang),
    near: links,
    others: links.map(({ to }) => named(found(lookup.sectors, to))),
  };
};
