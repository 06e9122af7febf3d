import { leastThere } from '../match/claims.ts';
import type { Space } from '../match/space.ts';

/**
 * How far each asked skill is met, as one byte (`levelOf` of `match/bloc-rule.ts`): 4 the same skill, 3 the same one partly, 2 the same gesture in another
 * context, 1 the same partly, 0 missing. The union of two persons' claims is the greater byte: this is what lets a plan
 * add up what each trade on the way brings. `macros`: 1 when something is claimed under a macro-competence.
 */
export type Levels = { skills: Uint8Array; macros: Uint8Array };

/** Where the asked skills and the macro-competences have their place in `Levels`. */
export type Places = {
  skill: ReadonlyMap<string, number>;
  byMacro: ReadonlyMap<string, readonly number[]>;
  macro: ReadonlyMap<string, number>;
  macroOf: (id: string) => string | undefined;
  gesturesOf: (id: string) => readonly string[];
  askedAs: (id: string) => readonly string[];
};

/** Gives a place to each skill that a bloc of the catalogue asks for. */
export function placesOf({ called, items, lookup }: Space): Places {
  const { skills, fineSkills } = lookup.lists;
  const skill = new Map<string, number>();
  const byMacro = new Map<string, number[]>();
  const met = new Uint8Array(skills.length + fineSkills.length);
  for (const item of called.items) {
    // Savoirs stand after.
    if (met[item] !== 0) continue;
    met[item] = 1;
    const fine = item < skills.length ? undefined : fineSkills.at(item - skills.length);
    const id = fine?.id ?? skills[item]?.id ?? '';
    const macro = fine?.skill ?? id;
    const others = byMacro.get(macro);
    if (others) others.push(skill.size);
    else byMacro.set(macro, [skill.size]);
    skill.set(id, skill.size);
  }
  const macro = new Map(skills.map(({ id }, at) => [id, at]));
  const { macroOf, gesturesOf, askedAs } = items;
  return { skill, byMacro, macro, macroOf, gesturesOf, askedAs };
}

/** Levels of claims: id of a competence -> 1 (yes) or 0.5 (partly). Savoirs change nothing. */
export function levelsOf(places: Places, claims: Iterable<readonly [string, number]>): Levels {
  const levels = { skills: new Uint8Array(places.skill.size), macros: new Uint8Array(places.macro.size) };
  const raise = (place: number, level: number) => {
    if (level > (levels.skills[place] ?? 0)) levels.skills[place] = level;
  };
  for (const [id, strength] of claims) {
    if (strength <= 0) continue;
    const own = places.skill.get(id);
    // What is but begun is worth a gesture of another context.
    if (own !== undefined) raise(own, strength < leastThere ? 1 : strength < 1 ? 3 : 4);
    for (const macro of places.gesturesOf(id)) {
      for (const place of places.byMacro.get(macro) ?? []) raise(place, strength < 1 ? 1 : 2);
      const known = places.macro.get(macro);
      if (known !== undefined) levels.macros[known] = 1;
    }
  }
  return levels;
}

/** What two sets of claims bring together. */
export function join(one: Levels, other: Levels): Levels {
  const skills = one.skills.slice();
  for (let at = 0; at < skills.length; at++) {
    const level = other.skills[at] ?? 0;
    if (level > (skills[at] ?? 0)) skills[at] = level;
  }
  const macros = one.macros.slice();
  for (let at = 0; at < macros.length; at++) if (other.macros[at] === 1) macros[at] = 1;
  return { skills, macros };
}
