import type { Setting } from '../plan/setting.ts';

/** The working conditions that a person may want to avoid, a table for each language: a page brings the one that it says. */
export const settingsInFrench: Readonly<Record<Setting, string>> = {
  nuit: 'Travail de nuit',
  poste: 'Travail posté (2×8, 3×8…)',
  astreinte: 'Astreinte',
  charges: 'Port de charges',
  debout: 'Station debout prolongée',
  allergenes: 'Environnement allergène',
  repetitif: 'Travail répétitif ou cadence imposée',
  froid: 'Froid',
  permis: 'Conduite avec permis',
  sang: 'Sang, viandes et poissons crus',
  descendre: 'Un niveau plus bas',
};

export const settingsInEnglish: Readonly<Record<Setting, string>> = {
  nuit: 'Night work',
  poste: 'Shift work',
  astreinte: 'On-call duty',
  charges: 'Carrying loads',
  debout: 'Long standing',
  allergenes: 'Allergens around',
  repetitif: 'Repetitive work or imposed pace',
  froid: 'Cold',
  permis: 'Driving with a licence',
  sang: 'Blood, raw meat and fish',
  descendre: 'A lower level',
};
