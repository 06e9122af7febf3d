import { found } from '#core/catalogue/lookup.ts';
import { OpcoId } from '#core/catalogue/ids.ts';
import { groupBy } from '#core/catalogue/order.ts';
import { named } from '#core/catalogue/summary.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

/** The sectors by Opco, those with most pathways first. */
export function load() {
  const lookup = lookupOf();
  const groups = groupBy(lookup.catalogue.sectors, ({ branches }) =>
    branches.slice(0, 1).map((id) => found(lookup.branches, id).opco),
  );
  const pathways = (id: string) => lookup.pathwaysBySector.get(id)?.length ?? 0;
  return {
    groups: OpcoId.options.map((opco) => ({
      opco,
      sectors: (groups.get(opco) ?? [])
        .map((sector) => ({
          ...named(sector),
          descriptionFr: sector.descriptionFr,
          descriptionEn: sector.descriptionEn,
          pathways: pathways(sector.id),
        }))
        .sort((a, b) => b.pathways - a.pathways || a.label.localeCompare(b.label, 'fr')),
    })),
  };
}
