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
