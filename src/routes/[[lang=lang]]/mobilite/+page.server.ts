import { named, type Named } from '#core/catalogue/summary.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

/** What a question may be narrowed to, and the sources that a printed plan names. */
export function load() {
  const { sectors, families, routes, meta } = lookupOf().catalogue;
  const sorted = (records: readonly Named[]) =>
    records.map(named).sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  return {
    choices: { sectors: sorted(sectors), families: sorted(families), routes: routes.map(named) },
    sources: meta.sources.map(({ id, producer, title, date, licence }) => ({
      id,
      producer,
      title,
      date,
      licence,
    })),
  };
}
