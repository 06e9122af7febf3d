import { named } from '#core/catalogue/summary.ts';
import { linksFrom } from '#core/sector-map/links.ts';
import { catalogue } from '$lib/server/catalogue.ts';

/** How many near sectors the picture of one shows. */
const mostNear = 12;

export function load() {
  const { lookup, links } = catalogue();
  const all = links();
  return {
    sectors: lookup.catalogue.sectors.map((sector) => ({
      ...named(sector),
      near: linksFrom(all, sector.id, mostNear),
    })),
  };
}
