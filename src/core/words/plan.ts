import type { PlanName } from '../plan/choose.ts';
import type { Words } from './lang.ts';

/** What makes a plan different from the others shown. */
export const planNameWords: Words<PlanName> = {
  shortest: { fr: 'Le plus court', en: 'The shortest' },
  byTraining: { fr: 'Par une qualification', en: 'Through a qualification' },
  fewestBlocs: { fr: 'Le moins à apprendre', en: 'The least to learn' },
  bestRecognised: { fr: 'Le mieux reconnu', en: 'The best recognised' },
  mostComplete: {
    fr: 'Le plus complet pour le métier visé',
    en: 'The most complete for the target occupation',
  },
  nearTrade: { fr: 'Par un métier proche', en: 'Through a nearby occupation' },
  lowestLevel: { fr: 'Sans viser plus haut', en: 'Without aiming higher' },
};
