import type { BlocSkill, BlocSkills } from '../catalogue/bloc-skills.ts';

/** Gives the macro-competence of a ROME item; the item itself when it is one. */
type MacroOf = (id: string) => string;

const ofTrade = (bloc: BlocSkills | undefined): BlocSkill[] =>
  (bloc?.skills ?? []).filter(({ nature }) => nature === 'trade');

/** The gestures of a bloc, as macro-competences: its trade skills, or its transversal ones when it has no other. */
export function gestures(bloc: BlocSkills | undefined, macroOf: MacroOf): Set<string> {
  const trade = ofTrade(bloc);
  return new Set((trade.length > 0 ? trade : (bloc?.skills ?? [])).map(({ id }) => macroOf(id)));
}

/** The trade gestures of a bloc that were read with their context: ROME's fine competences. */
export const fineOf = (bloc: BlocSkills | undefined, macroOf: MacroOf): Set<string> =>
  new Set(ofTrade(bloc).flatMap(({ id }) => (macroOf(id) === id ? [] : [id])));

/** Jaccard index of two sets, from 0 to 1; 0 when one is empty. Symmetric. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((item) => other.has(item)).length;
  return shared / (one.size + other.size - shared);
}
