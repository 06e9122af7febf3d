import { named } from '#core/catalogue/summary.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export function load() {
  const { sectors } = lookupOf().catalogue;
  return { sectors: sectors.map(named).sort((a, b) => a.label.localeCompare(b.label, 'fr')) };
}
