import { named } from '#core/catalogue/summary.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export function load() {
  const lookup = lookupOf();
  const sectors = lookup.catalogue.sectors.map((sector) => ({
    ...named(sector),
    descriptionFr: sector.descriptionFr,
    descriptionEn: sector.descriptionEn,
    pathways: lookup.pathwaysBySector.get(sector.id)?.length ?? 0,
  }));
  return { sectors: sectors.sort((a, b) => a.label.localeCompare(b.label, 'fr')) };
}
