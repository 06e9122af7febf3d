import { sectorsOfPlace } from '../catalogue/whole-industry.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { parsePlace } from '../catalogue/place.ts';
import { sectorsToAvoid } from './sectors-to-avoid.ts';
import type { Setting } from './setting.ts';
import { sparedPathways } from './spared-pathways.ts';
import { titlesOf } from './titles.ts';

/**
 * What a profile is looked at for: where one would like to go, as an address says it (null: anywhere), what to avoid there, and the sectors
 * refused (`avoid`).
 */
export type ProfileWish = { to: string | null; settings: readonly Setting[]; avoid?: readonly string[] };

export const noProfileWish = (): ProfileWish => ({ to: null, settings: [] });

/**
 * Whether a pathway answers a wish: of the sector or the family, or leading to the trade; spared of what is to be avoided; and not of refused
 * sectors alone. `jobs`: the trades held.
 */
export function grants(
  lookup: Lookup,
  { to, settings, avoid = [] }: ProfileWish,
  jobs: readonly string[],
): (id: string) => boolean {
  const place = parsePlace(to ?? '');
  const left = jobs.flatMap((code) => lookup.occupations.get(code) ?? []);
  const spared =
    settings.length === 0 ? () => true : sparedPathways(lookup, titlesOf(lookup), settings, left);
  const refused = new Set(sectorsToAvoid(lookup, avoid));
  return (id) => {
    const pathway = found(lookup.pathways, id);
    const { sectors, families, occupations } = pathway;
    const there =
      to === null ||
      id === to ||
      occupations.some(({ code }) => code === to) ||
      ((place?.kind === 'sector' || place?.kind === 'industry') &&
        sectors.some(({ sector }) => sectorsOfPlace(place.id).includes(sector))) ||
      (place?.kind === 'family' && families.some(({ family }) => family === place.id));
    const isRefused = sectors.length > 0 && sectors.every(({ sector }) => refused.has(sector));
    return there && !isRefused && spared(pathway);
  };
}
