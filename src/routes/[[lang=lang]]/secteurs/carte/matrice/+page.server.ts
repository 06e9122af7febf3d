import { named } from '#core/catalogue/summary.ts';
import { matrix } from '#core/sector-map/matrix.ts';
import { catalogue } from '$lib/server/catalogue.ts';

/** Pixels of a row of the matrix: a name is read in it, and a finger finds it; the height of a name beside it. */
const step = 24;

export function load() {
  const { lookup, links } = catalogue();
  const { sectors } = lookup.catalogue;
  const ids = sectors.map(({ id }) => id);
  return { matrix: matrix(ids, links(), step), sectors: sectors.map(named) };
}
