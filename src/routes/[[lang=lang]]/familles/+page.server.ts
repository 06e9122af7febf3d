import { named } from '#core/catalogue/summary.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export function load() {
  const lookup = lookupOf();
  return {
    families: lookup.catalogue.families
      .map((family) => ({
        ...named(family),
        descriptionFr: family.descriptionFr,
        descriptionEn: family.descriptionEn,
        pathways: lookup.pathwaysByFamily.get(family.id)?.length ?? 0,
      }))
      .sort((a, b) => b.pathways - a.pathways || a.label.localeCompare(b.label, 'fr')),
  };
}
