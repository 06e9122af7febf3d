import { coldContexts } from './cold.ts';

/** Working conditions that a person may want to avoid, and the contexts of ROME that tell of each. */
export const contextsOf = {
  nuit: ['300803'],
  poste: ['126450'],
  astreinte: ['300804'],
  charges: ['300795'],
  debout: ['300800'],
  allergenes: ['300781'],
  repetitif: ['300801'],
  froid: coldContexts,
  // Of no context: ROME lists licences among what a trade may ask one to know.
  permis: [],
  // Of none either: the names of trades tell of carcasses; levels, of the certificates of a trade.
  sang: [],
  descendre: [],
} as const;
export type Setting = keyof typeof contextsOf;
export const settings = Object.keys(contextsOf) as Setting[];

export const isSetting = (text: string): text is Setting => Object.hasOwn(contextsOf, text);

/** Hours: who avoids some of them would know of the others. */
const ofHours: ReadonlySet<Setting> = new Set(['nuit', 'poste', 'astreinte']);
export const isOfHours = (setting: Setting): boolean => ofHours.has(setting);
