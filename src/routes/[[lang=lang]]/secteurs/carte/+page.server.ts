import { named } from '#core/catalogue/summary.ts';
import { linksFrom } from '#core/sector-map/links.ts';
import { matrix } from '#core/sector-map/matrix.ts';
import { catalogue } from '$lib/server/catalogue.ts';

/** Pixels of a row of the matrix, and how many near sectors the list gives of each. */
const step = 17;
const mostNear = 4;

export function load() {
  const { lookup, links } = catalogue();
  const { sectors } = lookup.catalogue;
  const all = links();
  return {
    matrix: matrix(
      sectors.map(({ id }) => id),
      all,
      step,
    ),
    sectors: sectors.map((sector) => ({ ...named(sector), near: linksFrom(all, sector.id, mostNear) })),
  };
}
