import type { Lookup } from '../catalogue/lookup.ts';
import { isTransversal } from './transversal.ts';
import type { Profile } from './profile.ts';

/** How much of what decides the leads has been said, counted in gestures that people can recount. */
export type Sureness = {
  /** 0 (nothing said) to 5 (every gesture at the heart of the trades answered). */
  step: 0 | 1 | 2 | 3 | 4 | 5;
  /** Gestures answered, of those at the heart of the trades held; with no trade, everything that was said. */
  answered: number;
  asked: number;
};

/** How many of the four parts of a bar are filled: none before an answer at the heart of the trades, all with every one. */
export const partsOfBar = ({ step, answered, asked }: Sureness): number =>
  asked > 0 && answered === 0 ? 0 : Math.max(0, step - 1);

/** Gestures at the heart of the trades held: macro-competence -> its competences there. */
function heart(lookup: Lookup, { jobs }: Profile): Map<string, string[]> {
  const gestures = new Map<string, string[]>();
  for (const { code } of jobs) {
    const { main = [], emerging = [] } = lookup.occupations.get(code)?.skills ?? {};
    for (const id of [...main, ...emerging]) {
      const macro = lookup.macroOf(id);
      const skill = lookup.skills.get(macro);
      if (skill && !isTransversal(skill)) gestures.set(macro, [...(gestures.get(macro) ?? []), id]);
    }
  }
  return gestures;
}

function stepOf(answered: number, asked: number): Sureness['step'] {
  if (asked > 0 && answered >= asked) return 5;
  if (answered * 3 >= asked * 2) return 4;
  if (answered * 3 >= asked) return 3;
  return answered > 0 ? 2 : 1;
}

/**
 * How sure the leads are: 1 with a trade alone, 2 from one answer, 3 from a third of the gestures at its heart, 4 from two
 * thirds, 5 with all. Without a trade, 2 once something is claimed: nobody can say what is missing.
 */
export function surenessOf(lookup: Lookup, profile: Profile): Sureness {
  const said = Object.keys(profile.skills).length;
  const gestures = heart(lookup, profile);
  if (gestures.size === 0) {
    const held = profile.blocs.length + profile.certifications.length;
    return { step: said + held > 0 ? 2 : profile.jobs.length > 0 ? 1 : 0, answered: said, asked: 0 };
  }
  const answered = [...gestures.values()].filter((ids) => ids.some((id) => profile.skills[id] !== undefined));
  const [count, asked] = [answered.length, gestures.size];
  return { step: count === 0 && said > 0 ? 2 : stepOf(count, asked), answered: count, asked };
}
