import type { Named } from '#core/catalogue/summary.ts';
import { labelOf, t } from '$lib/i18n/index.ts';

/** The first names of a list, and how many others there are: a wall of names is read by nobody. */
export const fewNames = (all: readonly Pick<Named, 'label' | 'labelEn'>[], most: number): string =>
  all.slice(0, most).map(labelOf).join(', ') +
  (all.length > most ? ` ${t().list.others(all.length - most)}` : '');
