import { named, type Named } from '#core/catalogue/summary.ts';
import { langOf } from '$lib/i18n/lang.ts';
import { lookupOf } from '$lib/server/catalogue.ts';
import { inOneLanguage } from '$lib/server/one-language.ts';
import type { PageServerLoad } from './$types';

/** What a question may be narrowed to, and the sources that a printed plan names. */
export const load: PageServerLoad = ({ params }) => {
  const { sectors, families, routes, meta } = lookupOf().catalogue;
  const sorted = (records: readonly Named[]) =>
    records.map(named).sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  const choices = { sectors: sorted(sectors), families: sorted(families), routes: routes.map(named) };
  return {
    choices: inOneLanguage(choices, langOf(params.lang)),
    sources: meta.sources.map(({ id, producer, title, date, licence }) => ({
      id,
      producer,
      title,
      date,
      licence,
    })),
  };
};
