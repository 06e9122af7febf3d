import { fold } from '../text/fold.ts';
import type { Occupation } from '../catalogue/occupation.ts';

/** Working conditions that a person may want to avoid, and the contexts of ROME that tell of each. */
const contextsOf = {
  nuit: ['300803'],
  charges: ['300795'],
  debout: ['300800'],
  allergenes: ['300781'],
} as const;
export type Setting = keyof typeof contextsOf;
export const settings = Object.keys(contextsOf) as Setting[];

export const isSetting = (text: string): text is Setting => Object.hasOwn(contextsOf, text);

/** The conditions, among those that can be avoided, that ROME tells of a trade. It may be silent where they exist. */
export const settingsAt = ({ contexts }: Pick<Occupation, 'contexts'>): Setting[] =>
  settings.filter((setting) => contextsOf[setting].some((id) => contexts.includes(id)));

/** Whether ROME tells of none of the conditions to avoid. */
export const spares = (occupation: Pick<Occupation, 'contexts'>, avoided: readonly Setting[]): boolean =>
  avoided.length === 0 || !settingsAt(occupation).some((setting) => avoided.includes(setting));

/** Conditions of the work itself; hours are those of a post. */
const ofTheWork: ReadonlySet<Setting> = new Set(['charges', 'debout', 'allergenes']);

/**
 * Whether ROME tells of none of the conditions to avoid, neither of a trade nor, for those of the work itself, of the one that it was
 * split from: a mason of gardens lifts as a mason does, though ROME says it of the mason only.
 */
export const sparesWork =
  (occupations: ReadonlyMap<string, Pick<Occupation, 'contexts'>>, avoided: readonly Setting[]) =>
  (occupation: Pick<Occupation, 'contexts' | 'parent'>): boolean => {
    const parent = occupations.get(occupation.parent ?? '');
    const work = avoided.filter((setting) => ofTheWork.has(setting));
    return spares(occupation, avoided) && (parent === undefined || spares(parent, work));
  };

/** What people say of their health or hours, and the condition that it asks to avoid. */
const avoidedBy: Readonly<Record<string, Setting>> = {
  'horaires-de-jour': 'nuit',
  'port-de-charges': 'charges',
  'mal-de-dos': 'charges',
  'station-debout': 'debout',
  allergie: 'allergenes',
};
/** Nights may be wished as well as fled: only where the words say so are they avoided. */
const fled = /\b(?:pas|plus|sans|jamais|marre|evit\w*|arret\w*|fini\w*|no|without|avoid\w*|stop\w*)\b/u;

/** The conditions to avoid that a text says, by the situations read in it. */
export function settingsSaid(typed: string, situations: readonly string[]): Setting[] {
  const said = situations.flatMap((situation) =>
    situation === 'travail-de-nuit' && fled.test(fold(typed))
      ? ['nuit' as const]
      : (avoidedBy[situation] ?? []),
  );
  return settings.filter((setting) => said.includes(setting));
}
