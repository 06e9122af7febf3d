import { byIndustry } from '#core/catalogue/whole-industry.ts';
import type { Named } from '#core/catalogue/summary.ts';
import { labelOf, t } from './i18n/index.ts';

/** The names of sectors, those of a whole industry by its name and their number: fourteen names say less than one. */
export function sectorNames(sectors: readonly Named[]): string[] {
  const { whole, others } = byIndustry(sectors.map(({ id }) => id));
  return [
    ...whole.map((one) => t().list.sectors(labelOf(one), one.sectors.length)),
    ...sectors.filter(({ id }) => others.includes(id)).map(labelOf),
  ];
}
