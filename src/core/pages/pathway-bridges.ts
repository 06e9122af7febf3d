import type { Pathway } from '../catalogue/pathway.ts';
import type { GlossOf } from '../words/glosses.ts';
import { bridgesOf, type Bridge, type BridgeWays } from '../bridges/bridges.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { summary, type Named, type PathwaySummary } from '../catalogue/summary.ts';
import { gestureName } from './pathway-blocs.ts';
import { sectorsOfPathway } from './pathway-sectors.ts';

/** How many bridges the page of a pathway shows. */
export const mostBridges = 8;

/** `inEnglish`: whether `common` is said in English, on an English page. `elsewhere`: all its sectors are other ones than those of the page's pathway. */
export type BridgeView = Bridge & {
  to: PathwaySummary;
  en: string | null;
  inEnglish: boolean;
  sectors: Named[];
  elsewhere: boolean;
};

/** The bridges of a pathway with what a list shows of them. */
export function bridgeViews(
  lookup: Lookup,
  ways: BridgeWays,
  names: GlossOf,
  pathway: Pathway,
): BridgeView[] {
  const own = new Set(pathway.sectors.map(({ sector }) => sector));
  return bridgesOf(lookup, ways, pathway).map((bridge) => {
    const other = found(lookup.pathways, bridge.id);
    const sectors = sectorsOfPathway(lookup, other);
    const gestures =
      bridge.evidence === 'estimated' ? bridge.common.map((id) => gestureName(lookup, names, id)) : null;
    const english = gestures?.flatMap(({ en }) => en ?? []) ?? [];
    const inEnglish = gestures !== null && english.length === gestures.length;
    return {
      ...bridge,
      common: inEnglish ? english : (gestures?.map(({ label }) => label) ?? bridge.common),
      inEnglish,
      to: summary(lookup, other),
      en: names('title', bridge.id),
      sectors,
      elsewhere: sectors.length > 0 && sectors.every(({ id }) => !own.has(id)),
    };
  });
}

/** The first bridges: to other industries before the own one, each in the order of its evidence. */
export const shownFirst = (bridges: readonly BridgeView[]): BridgeView[] =>
  [...bridges].sort((a, b) => Number(b.elsewhere) - Number(a.elsewhere)).slice(0, mostBridges);
