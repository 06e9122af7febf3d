import { named, type Named } from '#core/catalogue/summary.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

/** The values that the matches can be narrowed to. */
export function load() {
  const { sectors, families, routes } = lookupOf().catalogue;
  const sorted = (records: readonly Named[]) =>
    records.map(named).sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  return { choices: { sectors: sorted(sectors), families: sorted(families), routes: routes.map(named) } };
}
