import type { Catalogue } from '../catalogue/files.ts';
import { compareIds } from '../catalogue/order.ts';
import type { Curated } from './curated.ts';

type Judged = 'employers' | 'products' | 'qualities' | 'intoIndustry';

/** What we judged, as pages take it: sorted, without what it rests on, which only the curated file says. */
export function judgedOf(curated: Pick<Curated, Judged>): Pick<Catalogue, Judged> {
  const { employers, products, qualities, intoIndustry } = curated;
  return {
    employers: bare(employers, ({ said }) => said),
    products: bare(products, ({ said }) => said),
    qualities: bare(qualities, ({ id }) => id),
    intoIndustry: bare(intoIndustry, ({ id }) => id),
  };
}

const bare = <T extends { basis: string }>(rows: readonly T[], key: (row: T) => string): Omit<T, 'basis'>[] =>
  [...rows].sort((one, other) => compareIds(key(one), key(other))).map(({ basis: _, ...kept }) => kept);
