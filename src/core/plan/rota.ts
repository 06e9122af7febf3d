import type { Occupation } from '../catalogue/occupation.ts';
import { alsoToTell } from './settings.ts';
import { isOfHours, type Setting } from './setting.ts';

/** Contexts of ROME: staggered hours and a rota, and work by day. */
const ofRota = ['300805', '300808'] as const;
const byDay = '300806';

/** What ROME tells of hours of a rota, or staggered ones: these alone, or work by day too. */
export type Rota = 'alone' | 'orDay';

/** What ROME tells of the rota of a trade; null where it tells of none. */
export function rotaAt({ contexts }: Pick<Occupation, 'contexts'>): Rota | null {
  if (!ofRota.some((id) => contexts.includes(id))) return null;
  return contexts.includes(byDay) ? 'orDay' : 'alone';
}

/** Hours that a rota may bring: on-call duty is no rota. */
const isOfRota = (setting: Setting): boolean => setting === 'nuit' || setting === 'poste';

/** The rota to tell to who avoids nights or shifts, of a trade of which no hours are told already (`told`); null where there is none. */
export const rotaToTell = (
  avoided: readonly Setting[],
  { settings: told = [], rota = null }: { settings?: readonly Setting[]; rota?: Rota | null },
): Rota | null => (avoided.some(isOfRota) && !alsoToTell(avoided, told).some(isOfHours) ? rota : null);
