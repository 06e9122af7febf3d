import type { Pathway } from '../catalogue/pathway.ts';
import type { GlossOf } from '../words/glosses.ts';
import type { Lookup } from '../catalogue/lookup.ts';
import { isTransversal } from '../profile/transversal.ts';
import { gestureName, type GestureName } from './pathway-blocs.ts';

/** `origin`: read in its blocs, in its title alone, or at the heart of the trades that it leads to. `usual`: transversal, asked everywhere. */
export type PathwayGesture = GestureName & { origin: 'bloc' | 'title' | 'trade'; usual: boolean };

const most = 10;

/** Each macro-competence read under these codes, those of general education set aside; fuller blocs weigh more. */
function readIn(lookup: Lookup, codes: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const code of codes) {
    const read = lookup.readings.get(code);
    if (!read || read.general) continue;
    const macros = new Set(read.skills.map((skill) => lookup.macroOf(skill.id)));
    for (const macro of macros) weights.set(macro, (weights.get(macro) ?? 0) + macros.size);
  }
  return weights;
}

const codesOf = ({ blocs }: Pathway): string[] => blocs.map(({ code }) => code);

/** What was read in the blocs, and in the title where it was. */
const inBlocs = (lookup: Lookup, pathway: Pathway): Map<string, number> =>
  readIn(lookup, [...codesOf(pathway), pathway.id]);

/** In how many of the trades that it leads to each macro-competence is at the heart. */
function inTrades(lookup: Lookup, { occupations }: Pathway): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of occupations) {
    const { main = [], emerging = [] } = lookup.occupations.get(code)?.skills ?? {};
    for (const macro of new Set([...main, ...emerging].map(lookup.macroOf)))
      counts.set(macro, (counts.get(macro) ?? 0) + 1);
  }
  return counts;
}

/** The gestures read in its blocs, or in its title. */
export const readGestures = (lookup: Lookup, pathway: Pathway): ReadonlySet<string> =>
  new Set(inBlocs(lookup, pathway).keys());

/** Everything that who holds a pathway can do, by our sources: its blocs' gestures and its trades'. */
export const gesturesHeld = (lookup: Lookup, pathway: Pathway): ReadonlySet<string> =>
  new Set([...inBlocs(lookup, pathway).keys(), ...inTrades(lookup, pathway).keys()]);

/**
 * What one does in a pathway: the gestures of its blocs, or those of its trades when none was read; those of a trade before the
 * transversal ones, those at the heart of its trades first, then what its blocs speak of most.
 */
export function gesturesOfPathway(lookup: Lookup, names: GlossOf, pathway: Pathway): PathwayGesture[] {
  const read = inBlocs(lookup, pathway);
  const trades = inTrades(lookup, pathway);
  const ofTitle = readIn(lookup, codesOf(pathway)).size > 0 ? 'bloc' : 'title';
  const origin = read.size > 0 ? ofTitle : 'trade';
  const usual = (id: string) => {
    const skill = lookup.skills.get(id);
    return skill !== undefined && isTransversal(skill);
  };
  return [...(read.size > 0 ? read : trades)]
    .map(([id, count]) => ({
      gesture: { ...gestureName(lookup, names, id), origin, usual: usual(id) } as const,
      count,
    }))
    .sort(
      (a, b) =>
        Number(a.gesture.usual) - Number(b.gesture.usual) ||
        Number(trades.has(b.gesture.id)) - Number(trades.has(a.gesture.id)) ||
        b.count - a.count ||
        a.gesture.label.localeCompare(b.gesture.label, 'fr'),
    )
    .slice(0, most)
    .map(({ gesture }) => gesture);
}
