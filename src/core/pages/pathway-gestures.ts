import type { Pathway } from '../catalogue/pathway.ts';
import type { GlossOf } from '../catalogue/glosses.ts';
import type { Lookup } from '../catalogue/lookup.ts';
import { isTransversal } from '../profile/transversal.ts';
import { gestureName, type GestureName } from './pathway-blocs.ts';

/** `origin`: read in its blocs or its title, or at the heart of the trades that it leads to. `usual`: asked in most trades. */
export type PathwayGesture = GestureName & { origin: 'bloc' | 'trade'; usual: boolean };

const most = 10;

/** How often each macro-competence is read in the blocs that are not of general education, or in the title. */
function inBlocs(lookup: Lookup, { id, blocs }: Pathway): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of [...blocs.map((bloc) => bloc.code), id]) {
    const read = lookup.readings.get(code);
    if (!read || read.general) continue;
    for (const macro of new Set(read.skills.map((skill) => lookup.macroOf(skill.id))))
      counts.set(macro, (counts.get(macro) ?? 0) + 1);
  }
  return counts;
}

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

/** Everything that who holds a pathway can do, by our sources: its blocs' gestures and its trades'. */
export const gesturesHeld = (lookup: Lookup, pathway: Pathway): ReadonlySet<string> =>
  new Set([...inBlocs(lookup, pathway).keys(), ...inTrades(lookup, pathway).keys()]);

/**
 * What one does in a pathway: the gestures of its blocs, or those of its trades when none was read; those that tell the trade
 * before the usual ones, then the most frequent.
 */
export function gesturesOfPathway(lookup: Lookup, names: GlossOf, pathway: Pathway): PathwayGesture[] {
  const read = inBlocs(lookup, pathway);
  const origin = read.size > 0 ? 'bloc' : 'trade';
  const counts = read.size > 0 ? read : inTrades(lookup, pathway);
  const usual = (id: string) => {
    const skill = lookup.skills.get(id);
    return skill !== undefined && (skill.generic === true || isTransversal(skill));
  };
  return [...counts]
    .map(([id, count]) => ({ ...gestureName(lookup, names, id), origin, usual: usual(id), count }) as const)
    .sort(
      (a, b) =>
        Number(a.usual) - Number(b.usual) || b.count - a.count || a.label.localeCompare(b.label, 'fr'),
    )
    .slice(0, most)
    .map(({ count: _, ...gesture }) => gesture);
}
