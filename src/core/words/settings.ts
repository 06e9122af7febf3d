import type { Setting } from '../plan/settings.ts';
import type { WordTable } from './lang.ts';

/** The working conditions that a person may want to avoid. */
export const settingWords: WordTable<Setting> = {
  nuit: { fr: 'Travail de nuit', en: 'Night work' },
  charges: { fr: 'Port de charges', en: 'Carrying loads' },
  debout: { fr: 'Station debout prolongée', en: 'Long standing' },
  allergenes: { fr: 'Environnement allergène', en: 'Allergens around' },
};
